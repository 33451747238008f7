package org.casewright.examples.laws;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.stream.Stream;
import org.casewright.generation.planted.KnowsGovernance;
import org.casewright.generation.word.planted.KnowsAnotherRoom;
import org.casewright.governance.planted.UsesALibrary;
import org.casewright.transcription.planted.first.Ping;
import org.casewright.transcription.planted.second.Pong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Imports point down: ")
class GravityLawTest {

    private static final String[] ROOMS = {
        "org.casewright.core.fhir..",
        "org.casewright.core.testkit..",
        "org.casewright.transcription.sphinx4..",
        "org.casewright.generation.word..",
        "org.casewright.governance.jdbc..",
    };

    private static final String[] EVERYBODYS = {
        "java..", "javax..", "org.jspecify..", "org.slf4j..", "org.casewright.core.."
    };

    @Test
    @DisplayName("core knows no floor")
    void core_knows_no_floor() {
        Law.that(noClasses()
                        .that()
                        .resideInAPackage("org.casewright.core..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "org.casewright.transcription..",
                                "org.casewright.generation..",
                                "org.casewright.governance..",
                                "org.casewright.examples.."))
                        .because("everything stands on core"))
                .holdsAndCatches(org.casewright.core.planted.KnowsAFloor.class);
    }

    @Test
    @DisplayName("floors know core and not each other")
    void floors_know_core_and_not_each_other() {
        for (String floor : new String[] {"transcription", "generation", "governance"}) {
            String[] others = Stream.of("transcription", "generation", "governance", "examples")
                    .filter(other -> !other.equals(floor))
                    .map(other -> "org.casewright." + other + "..")
                    .toArray(String[]::new);
            Law law = Law.that(noClasses()
                    .that()
                    .resideInAPackage("org.casewright." + floor + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .because("floors meet through ports in core, joined in the vendor's own main"));
            law.holds(House.classes());
            if (floor.equals("generation")) {
                law.catches(House.planted(KnowsGovernance.class));
            }
        }
    }

    @Test
    @DisplayName("a room knows core, its own hall and its library, and no other room")
    void rooms_know_core_their_hall_and_their_library() {
        room("org.casewright.core.fhir..", "ca.uhn.fhir..", "org.hl7.fhir..").holds(House.classes());
        room(
                        "org.casewright.core.testkit..",
                        "dev.langchain4j..",
                        "org.junit.jupiter..",
                        "org.assertj..",
                        "org.opentest4j..")
                .holds(House.classes());
        room("org.casewright.transcription.sphinx4..", "org.casewright.transcription", "edu.cmu.sphinx..")
                .holds(House.classes());
        room("org.casewright.governance.jdbc..", "org.casewright.governance..", "org.sqlite..")
                .holds(House.classes());
        Law word = room(
                "org.casewright.generation.word..",
                "org.casewright.generation..",
                "org.apache.poi..",
                "org.openxmlformats..",
                "org.apache.xmlbeans..");
        word.holdsAndCatches(KnowsAnotherRoom.class);
    }

    @Test
    @DisplayName("halls use the JDK, jspecify, slf4j, jackson and, where allowed, langchain4j-core")
    void halls_bring_nothing_of_their_own() {
        hall("org.casewright.core..", "com.fasterxml.jackson..").holds(House.classes());
        hall("org.casewright.transcription..", "org.casewright.transcription..", "com.fasterxml.jackson..")
                .holds(House.classes());
        hall(
                        "org.casewright.generation..",
                        "org.casewright.generation..",
                        "com.fasterxml.jackson..",
                        "dev.langchain4j..")
                .holds(House.classes());
        hall(
                        "org.casewright.governance..",
                        "org.casewright.governance..",
                        "com.fasterxml.jackson..",
                        "dev.langchain4j..")
                .holdsAndCatches(UsesALibrary.class);
    }

    @Test
    @DisplayName("packages stand in no circle")
    void packages_stand_in_no_circle() {
        Law law = Law.that(slices().matching("org.casewright.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(inCore(), inInternal())
                .ignoreDependency(inInternal(), inCore())
                .because("a package reads as a chapter; core.internal is the one shared by its neighbours"));
        law.holds(House.classes());
        law.catches(House.planted(Ping.class, Pong.class));
    }

    private static Law room(String room, String... allowed) {
        return Law.that(classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(anyOf(allowed, room).and(notAnotherRoomThan(room)))
                .because("a room knows core, its hall and its library"));
    }

    private static Law hall(String hall, String... allowed) {
        return Law.that(classes()
                .that()
                .resideInAPackage(hall)
                .and()
                .resideOutsideOfPackages(ROOMS)
                .should()
                .onlyDependOnClassesThat(anyOf(allowed, hall).and(notAnotherRoomThan(hall)))
                .because("a hall must not cost a vendor a library"));
    }

    private static DescribedPredicate<JavaClass> anyOf(String[] allowed, String own) {
        return resideInAnyPackage(Stream.of(Arrays.stream(EVERYBODYS), Arrays.stream(allowed), Stream.of(own, ""))
                .flatMap(packages -> packages)
                .toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> notAnotherRoomThan(String own) {
        return DescribedPredicate.not(resideInAnyPackage(
                Arrays.stream(ROOMS).filter(room -> !room.equals(own)).toArray(String[]::new)));
    }

    private static DescribedPredicate<JavaClass> inCore() {
        return resideInAnyPackage("org.casewright.core..");
    }

    private static DescribedPredicate<JavaClass> inInternal() {
        return resideInAnyPackage("org.casewright.core.internal");
    }
}
