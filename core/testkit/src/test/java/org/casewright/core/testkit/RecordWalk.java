package org.casewright.core.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.core.CasewrightException;

/** Looks at records as a leak would: every component of every record of core, whatever it is called. */
final class RecordWalk {

    private RecordWalk() {}

    /** Every public record that core's jar or folder of classes holds. */
    static Set<Class<?>> publicRecordsOfCore() {
        URI place = URI.create(CasewrightException.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        if (Files.isDirectory(Path.of(place))) {
            return publicRecordsIn(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
            return publicRecordsIn(jar.getPath("/"));
        } catch (IOException e) {
            throw new UncheckedIOException("core's jar could not be opened", e);
        }
    }

    private static Set<Class<?>> publicRecordsIn(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && file.startsWith("org"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .map(RecordWalk::loaded)
                    .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("core's classes could not be listed", e);
        }
    }

    /** Every record within a value: itself, its components, and what lists, maps and optionals hold. */
    static List<Record> recordsIn(Object value) {
        List<Record> found = new ArrayList<>();
        if (value instanceof Record self) {
            found.add(self);
            for (RecordComponent component : self.getClass().getRecordComponents()) {
                found.addAll(recordsIn(component(self, component)));
            }
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> found.addAll(recordsIn(each)));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(each -> found.addAll(recordsIn(each)));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> found.addAll(recordsIn(each)));
        }
        return found;
    }

    /**
     * The components whose text shows in {@code toString}, as {@code Record.component}. Each text is tried by itself:
     * the record is made again with the marker after it. A text that the record takes in one form only is passed over.
     */
    static List<String> shownBy(Record value, String marker) {
        List<String> shown = new ArrayList<>();
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object[] parts = Arrays.stream(components)
                    .map(component -> component(value, component))
                    .toArray();
            Object marked = marked(parts[i], marker);
            if (marked.equals(parts[i])) {
                continue;
            }
            parts[i] = marked;
            if (made(value.getClass(), parts)
                    .map(copy -> copy.toString().contains(marker))
                    .orElse(false)) {
                shown.add(name(value.getClass()) + "." + components[i].getName());
            }
        }
        return shown;
    }

    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Object marked(Object text, String marker) {
        if (text instanceof String plain) {
            return plain + marker;
        }
        if (text instanceof Optional<?> maybe) {
            return maybe.map(each -> marked(each, marker));
        }
        if (text instanceof List<?> many) {
            return many.stream().map(each -> marked(each, marker)).toList();
        }
        if (text instanceof Set<?> many) {
            return many.stream().map(each -> marked(each, marker)).collect(Collectors.toSet());
        }
        if (text instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new TreeMap<>();
            map.forEach((key, each) -> copy.put(key, marked(each, marker)));
            return copy;
        }
        return text;
    }

    private static Optional<Object> made(Class<?> type, Object[] parts) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(parts));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record must have its canonical constructor", e);
        }
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record must answer for its components", e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, RecordWalk.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("core lists a class it does not have", e);
        }
    }
}
