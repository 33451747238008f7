package org.casewright.governance.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Statement;
import org.casewright.core.grounding.Fidelity;
import org.casewright.core.grounding.Mismatch;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.record.Person;

/** What the statements of a draft rest on: their excerpts, who said them, the day of the event, and the record. */
final class Grounds {

    private final Draft draft;
    private final Fidelity fidelity;

    Grounds(Draft draft) {
        this.draft = draft;
        this.fidelity = Fidelity.knowing(
                draft.occasion().people().stream().map(Person::name).toList());
    }

    /** What the statement says and its citations do not; held to all the evidence if it cites nothing. */
    List<Mismatch> mismatches(Statement statement) {
        List<String> excerpts = statement.citations().isEmpty()
                ? draft.evidence().stream().map(Passage::text).toList()
                : statement.citations().stream().map(Citation::excerpt).toList();
        return fidelity.mismatches(statement.text(), excerpts, context(statement));
    }

    private List<String> context(Statement statement) {
        List<String> context = new ArrayList<>();
        draft.occasion().on().map(LocalDate::toString).ifPresent(context::add);
        draft.sources().forEach(source -> source.on().map(LocalDate::toString).ifPresent(context::add));
        context.addAll(draft.occasion().facts().values());
        for (Citation citation : statement.citations()) {
            draft.passage(citation.passage()).flatMap(Passage::speaker).ifPresent(context::add);
        }
        return context;
    }
}
