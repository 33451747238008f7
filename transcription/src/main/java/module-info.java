/** From a recording to a transcript that can be trusted. */
@org.jspecify.annotations.NullMarked
module org.casewright.transcription {
    requires transitive org.casewright.core;
    requires java.xml;
    requires static org.jspecify;
    requires org.slf4j;

    exports org.casewright.transcription;
    exports org.casewright.transcription.format;
    exports org.casewright.transcription.voices;
}
