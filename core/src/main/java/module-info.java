/** The nouns, ports and gate of Casewright. */
@SuppressWarnings("module") // the floors that share the internals are compiled after this one
module org.casewright.core {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive java.desktop;
    requires static transitive org.jspecify;

    exports org.casewright.core;
    exports org.casewright.core.document;
    exports org.casewright.core.grounding;
    exports org.casewright.core.json;
    exports org.casewright.core.oversight;
    exports org.casewright.core.record;
    exports org.casewright.core.speech;
    exports org.casewright.core.internal to
            org.casewright.core.fhir,
            org.casewright.core.testkit,
            org.casewright.generation,
            org.casewright.generation.word,
            org.casewright.governance,
            org.casewright.transcription;

    opens org.casewright.core.document to
            com.fasterxml.jackson.databind;
    opens org.casewright.core.oversight to
            com.fasterxml.jackson.databind;
    opens org.casewright.core.record to
            com.fasterxml.jackson.databind;
    opens org.casewright.core.speech to
            com.fasterxml.jackson.databind;
}
