package org.casewright.core.grounding;

import static org.casewright.core.grounding.Amount.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the words of a statement that are names and asks where they come from. */
final class Names {

    /** What only a person or an organisation does: whoever stands before it at the start of a sentence has a name. */
    private static final Set<String> DOES = Set.of(
            "said",
            "says",
            "told",
            "tells",
            "asked",
            "asks",
            "explained",
            "feels",
            "felt",
            "wants",
            "wanted",
            "likes",
            "liked",
            "loves",
            "thinks",
            "thought",
            "believes",
            "reported",
            "confirmed",
            "agreed",
            "denied",
            "cried",
            "smiled",
            "hugged",
            "lives",
            "replied",
            "answered",
            "described",
            "mentioned",
            "worries",
            "worried",
            "will",
            "hopes",
            "knows",
            "drew",
            "chose",
            "shared",
            "spoke",
            "wrote",
            "sleeps",
            "slept",
            "goes",
            "went");

    private Names() {}

    static List<Mismatch> missing(List<Atom> atoms, Supply supply) {
        List<Mismatch> missing = new ArrayList<>();
        for (int i = heading(atoms); i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (!atom.figure()
                    && atom.capitalised()
                    && atom.text().length() > 1
                    && !atom.text().matches("I{1,3}|I?V")
                    && !CommonWords.anywhere(atom.plain())
                    && !supply.hasWord(atom)
                    && (!startsSentence(atoms, i) || nameAtStart(atoms, i))) {
                missing.add(new Mismatch(Mismatch.Kind.NAME, atom.text(), atom.start(), atom.end()));
            }
        }
        return missing;
    }

    /** How many atoms make a heading in capital letters, such as "Agreed Actions:", before what is said. */
    private static int heading(List<Atom> atoms) {
        boolean common = false;
        for (int i = 0; i < Math.min(atoms.size(), 6); i++) {
            Atom atom = atoms.get(i);
            if (i > 0 && atom.before().contains(":")) {
                return common ? i : 0;
            }
            boolean title = atom.capitalised() || atom.plain().matches("and|of|the|for|to|in|with");
            if (!title || CommonWords.givenName(atom.plain())) {
                return 0;
            }
            common |= CommonWords.anywhere(atom.plain()) || CommonWords.atStart(atom.plain());
        }
        return 0;
    }

    /** Whether a capital letter is no sign of a name here. */
    static boolean startsSentence(List<Atom> atoms, int at) {
        if (at == 0) {
            return true;
        }
        String before = atoms.get(at).before();
        boolean afterStop = before.matches("(?s).*[.?!:;•\\n(\\[\"“‘/].*") && !isTitle(word(atoms, at - 1));
        return afterStop || before.matches("\\s*['’]\\s*");
    }

    private static boolean isTitle(String word) {
        return word.matches("mr|mrs|ms|miss|dr|st|prof|rev");
    }

    private static boolean nameAtStart(List<Atom> atoms, int at) {
        Atom atom = atoms.get(at);
        if (CommonWords.atStart(atom.plain()) || atom.allCapitals()) {
            return false;
        }
        if (CommonWords.givenName(atom.plain())) {
            return true;
        }
        boolean beforeName = at + 1 < atoms.size()
                && atoms.get(at + 1).continues()
                && atoms.get(at + 1).capitalised()
                && !atoms.get(at + 1).allCapitals()
                && !CommonWords.anywhere(atoms.get(at + 1).plain());
        return beforeName || DOES.contains(word(atoms, at + 1));
    }
}
