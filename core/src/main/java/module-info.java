/** The ground floor: the nouns of case recording, and the ports through which the floors meet. */
@org.jspecify.annotations.NullMarked
module org.casewright.core {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires java.desktop;
}
