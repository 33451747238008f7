package org.casewright.core.grounding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.casewright.core.document.Support;

/**
 * Compares a statement with the excerpts it cites, by rule: quotations, names, numbers and dates.
 *
 * <p>The rules read English as it is spoken at visits and conferences: "half past four" is 4.30pm, a fortnight is two
 * weeks, and "next Friday" is any Friday it could mean, counted from an ISO date in the context. They know nothing of
 * meaning: a statement that uses the right words for something else passes.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Fidelity {

    private final List<String> knownNames;

    private Fidelity(Collection<String> knownNames) {
        this.knownNames = List.copyOf(knownNames);
    }

    /**
     * A comparison that knows the people of the case.
     *
     * @param names of people on the record; a name on the record needs no source of its own
     */
    public static Fidelity knowing(Collection<String> names) {
        return new Fidelity(names);
    }

    /**
     * Compares a statement with its excerpts.
     *
     * @param statement the sentence
     * @param excerpts what it cites, in order
     * @param context other words that may be used without a source, such as the speaker's label and the day of the
     *     event, as {@code 2026-03-17}
     * @return supported if nothing speaks against it by rule; contradicted if a quotation differs; unsupported if a
     *     name, number or date is missing; undecided if it cites nothing
     */
    public Support compare(String statement, List<String> excerpts, List<String> context) {
        if (excerpts.isEmpty()) {
            return new Support.Undecided("it cites nothing to compare it with");
        }
        List<Mismatch> mismatches = mismatches(statement, excerpts, context);
        for (Mismatch mismatch : mismatches) {
            if (mismatch.kind() == Mismatch.Kind.QUOTATION) {
                return new Support.Contradicted(mismatch.reason());
            }
        }
        return mismatches.isEmpty()
                ? new Support.Supported()
                : new Support.Unsupported(mismatches.get(0).reason());
    }

    /**
     * Everything in a statement that its excerpts and context do not hold.
     *
     * @param statement the sentence
     * @param excerpts what it cites, in order
     * @param context other words that may be used without a source
     * @return in the order of the statement; empty if nothing speaks against it
     */
    public List<Mismatch> mismatches(String statement, List<String> excerpts, List<String> context) {
        List<Quotation> quotations = Quotation.in(statement).stream()
                .filter(quotation -> !isTitle(quotation))
                .toList();
        List<Mismatch> found = new ArrayList<>();
        for (Quotation quotation : quotations) {
            if (excerpts.stream().noneMatch(quotation::isVerbatimIn)) {
                found.add(new Mismatch(Mismatch.Kind.QUOTATION, quotation.text(), quotation.start(), quotation.end()));
            }
        }
        Supply supply = Supply.of(excerpts, context, knownNames);
        List<Atom> atoms = Atom.of(statement);
        List<Mismatch> details = new ArrayList<>(Names.missing(atoms, supply));
        for (Mention mention : Numbers.in(atoms)) {
            if (!supply.gives(mention)) {
                String words = statement.substring(mention.start(), mention.end());
                details.add(new Mismatch(mention.kind(), words, mention.start(), mention.end()));
            }
        }
        details.removeIf(detail -> quotations.stream().anyMatch(quotation -> quotation.covers(detail.start())));
        found.addAll(details);
        found.sort(Comparator.comparingInt(Mismatch::start));
        return List.copyOf(found);
    }

    /** Marks around capitalised words set off the name of a thing, such as a tool; its words are checked as names. */
    private static boolean isTitle(Quotation quotation) {
        List<Atom> atoms = Atom.of(quotation.text());
        return atoms.size() > 1
                && atoms.size() < 7
                && atoms.stream()
                        .allMatch(atom -> atom.figure()
                                || atom.capitalised()
                                || atom.plain().matches("and|of|the|for|to|in|a|with"));
    }
}
