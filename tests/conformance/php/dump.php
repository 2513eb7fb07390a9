<?php
// Prints a file as the generated parser reads it: `php dump.php DEFINITION FILE`.
// PHP does not distinguish text from bytes, so a string is dumped as its bytes.
require __DIR__ . '/vendor/autoload.php';

const FAILURE = ['error' => true];

function plain($value) {
    if (is_string($value)) {
        return octets($value);
    }
    if (is_array($value)) {
        return array_map('plain', $value);
    }
    return is_object($value) ? fields($value) : $value;
}

function octets($value) {
    return strlen($value) <= 64
        ? ['octets' => strlen($value), 'hex' => bin2hex($value)]
        : ['octets' => strlen($value), 'adler32' => hexdec(hash('adler32', $value))];
}

function fields($owner) {
    $made = [];
    foreach ((new ReflectionObject($owner))->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
        $name = $method->getName();
        $isField = $method->getDeclaringClass()->getName() === get_class($owner) && $name[0] !== '_'
            && !$method->isStatic() && $method->getNumberOfParameters() === 0;
        if ($isField) {
            $made[$name] = field($owner, $name);
        }
    }
    return (object) $made;
}

function field($owner, $name) {
    try {
        $value = $owner->$name();
    } catch (Throwable $error) {
        return FAILURE;
    }
    return plain($value);
}

[, $definition, $file] = $argv;
$class = str_replace('_', '', ucwords($definition, '_'));
try {
    $root = $class::fromFile($file);
} catch (Throwable $error) {
    $root = null;
}
echo json_encode($root === null ? FAILURE : plain($root), JSON_THROW_ON_ERROR), "\n";
