import io.kaitai.struct.KaitaiStruct;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Formatter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Adler32;

/** Prints a file as the generated parser reads it: `java Dump DEFINITION FILE`. */
public class Dump {
    static final String FAILURE = "{\"error\":true}";

    static String dump(Object value) throws ReflectiveOperationException {
        if (value instanceof KaitaiStruct) return fields(value);
        if (value instanceof byte[]) return octets((byte[]) value);
        if (value instanceof String) return text((String) value);
        if (value instanceof Enum) return value.getClass().getMethod("id").invoke(value).toString();
        if (value instanceof List) {
            List<String> elements = new ArrayList<>();
            for (Object element : (List<?>) value) elements.add(dump(element));
            return "[" + String.join(",", elements) + "]";
        }
        return String.valueOf(value);
    }

    /** Fields and instances alike are methods without arguments, named after them. */
    static String fields(Object owner) throws ReflectiveOperationException {
        List<String> fields = new ArrayList<>();
        for (Method method : owner.getClass().getDeclaredMethods()) {
            boolean isField = Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0 && method.getReturnType() != void.class
                && !method.isBridge() && !method.getName().startsWith("_");
            if (!isField) continue;
            String value;
            try {
                value = dump(method.invoke(owner));
            } catch (InvocationTargetException error) {
                value = FAILURE;
            }
            fields.add("\"" + method.getName() + "\":" + value);
        }
        return "{" + String.join(",", fields) + "}";
    }

    static String octets(byte[] value) {
        if (value.length <= 64)
            return "{\"octets\":" + value.length + ",\"hex\":\"" + HexFormat.of().formatHex(value) + "\"}";
        Adler32 sum = new Adler32();
        sum.update(value);
        return "{\"octets\":" + value.length + ",\"adler32\":" + sum.getValue() + "}";
    }

    static String text(String value) {
        Formatter made = new Formatter();
        for (char letter : value.toCharArray()) made.format("\\u%04x", (int) letter);
        return "\"" + made + "\"";
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        String name = Arrays.stream(args[0].split("_"))
            .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
            .collect(Collectors.joining());
        Object root;
        try {
            root = Class.forName("xenstream_formats." + name).getMethod("fromFile", String.class).invoke(null, args[1]);
        } catch (InvocationTargetException error) {
            System.out.println(FAILURE);
            return;
        }
        System.out.println(dump(root));
    }
}
