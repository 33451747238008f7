package org.casewright.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files and folders of a data folder, always in the same order. */
final class DataFiles {

    private DataFiles() {}

    /** Every file, however deep. */
    static List<Path> files(Path data, int limit) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).sorted().limit(limit).toList();
        }
    }

    /** The folders, however deep, that hold a file of one of these names; the data folder itself may be one. */
    static List<Path> foldersWith(Path data, List<String> fileNames, int limit) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isDirectory)
                    .filter(folder -> fileNames.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name))))
                    .sorted()
                    .limit(limit)
                    .toList();
        }
    }

    /** As a person who knows the data folder calls it, with slashes on every system. */
    static String name(Path data, Path file) {
        return data.relativize(file).toString().replace('\\', '/');
    }
}
