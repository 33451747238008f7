package org.casewright.examples.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The house as compiled: every floor and room, without tests and without the roof that looks at it. */
final class House {

    /** Floors and rooms by their packages; a new one must be added here, or {@link SeenWholeLawTest} says so. */
    static final String[] PACKAGES = {
        "org.casewright.core", "org.casewright.transcription", "org.casewright.generation", "org.casewright.governance",
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PACKAGES);

    private House() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** A class planted to break a law, seen as if it stood in the house. */
    static JavaClasses planted(Class<?>... violations) {
        return new ClassFileImporter().importClasses(violations);
    }
}
