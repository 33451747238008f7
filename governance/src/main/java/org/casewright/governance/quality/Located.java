package org.casewright.governance.quality;

import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Severity;
import org.casewright.core.document.Statement;

/** A statement and the field it stands in. */
record Located(String field, Statement statement) {

    static Stream<Located> in(Draft draft) {
        return draft.contents()
                .flatMap(content -> content.statements()
                        .map(statement -> new Located(content.field().id(), statement)));
    }

    boolean byPerson() {
        return statement.origin() == Statement.Origin.PERSON;
    }

    boolean cited() {
        return !statement.citations().isEmpty();
    }

    Finding finding(String criterion, Severity severity, String message, String remedy) {
        return new Finding(criterion, severity, Optional.of(field), Optional.of(statement.id()), message, remedy);
    }
}
