<?php
// Finds the classes of the runtime library, as Composer's autoloader does where it is installed.
spl_autoload_register(function ($class) {
    if (str_starts_with($class, 'Kaitai\\')) {
        include_once getenv('KAITAI_RUNTIME') . '/' . strtr($class, '\\', '/') . '.php';
    }
});
