package org.casewright.generation.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file whose bytes depend on what is in it and on nothing else: not on the clock, nor on the zone. The parts are
 * not compressed, since Java releases compress differently.
 */
final class FixedZip {

    /** Early, as reproducible archives have it; a month later than the format's first day, which would need a zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /** Writes the same parts in the same order; {@code out} stays open. */
    static void copy(byte[] zip, OutputStream out) throws IOException {
        ZipOutputStream fixed = new ZipOutputStream(out);
        fixed.setMethod(ZipOutputStream.STORED);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                fixed.putNextEntry(stored(part.getName(), content));
                fixed.write(content);
                fixed.closeEntry();
            }
        }
        fixed.finish();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
