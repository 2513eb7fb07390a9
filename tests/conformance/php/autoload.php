<?php
// Finds the classes of the runtime library and of the parsers, as Composer's autoloader does where they are installed.
spl_autoload_register(function ($class) {
    if (str_starts_with($class, 'Kaitai\\')) {
        include_once getenv('KAITAI_RUNTIME') . '/' . strtr($class, '\\', '/') . '.php';
    } else {
        include_once dirname(__DIR__) . '/xenstream_formats/' . explode('\\', $class)[0] . '.php';
    }
});
