/** Consent, the ledger, review and quality. */
@org.jspecify.annotations.NullMarked
module org.casewright.governance {
    requires transitive org.casewright.core;
    requires static org.jspecify;
    requires org.slf4j;

    exports org.casewright.governance.consent;
    exports org.casewright.governance.ledger;
    exports org.casewright.governance.ledger.merkle;
    exports org.casewright.governance.quality;
    exports org.casewright.governance.review;

    opens org.casewright.governance.review to
            com.fasterxml.jackson.databind;
}
