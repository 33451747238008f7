package org.casewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files in and out: {@code -} is a standard stream, and a file is there whole or not at all. */
final class FileStore {

    private static final long LARGEST_FORM = 256L << 20;

    private FileStore() {}

    /** Writes to a temporary neighbour first, so that a full disk or a kill leaves no half file. */
    static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new WrongUseException(file + " is not a file name.");
        }
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                content.writeTo(out);
            } catch (IOException e) {
                throw new IOException(file + " could not be written (" + e.getMessage() + ")", e);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    static void write(Path file, String text) throws IOException {
        write(file, out -> out.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** The text of a file, or of standard input for {@code -}. */
    static String read(String file) throws IOException {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes((int) LARGEST_FORM);
            if (in.read() >= 0) {
                throw new IOException(name(file) + " is larger than " + (LARGEST_FORM >> 20) + " MB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException(name(file) + " is not UTF-8 text", e);
        }
    }

    static InputStream open(String file) throws IOException {
        return isStandardStream(file) ? System.in : Files.newInputStream(Path.of(file));
    }

    static boolean isStandardStream(String file) {
        return file.equals("-");
    }

    static String name(String file) {
        return isStandardStream(file) ? "standard input" : file;
    }

    /** Something that writes itself. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
