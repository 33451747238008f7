package org.casewright.governance.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewright.core.document.Audience;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Severity;
import org.casewright.core.grounding.Quotation;
import org.casewright.core.internal.ResourceLines;

/**
 * QC-21: no acronym stands unexplained. It is spelled out where it first stands, or earlier; in what a child or family
 * reads, it should not stand at all. What stands in quotation marks is somebody else's wording.
 */
public final class PlainAcronyms implements Criterion {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z][A-Za-z0-9+-]*");

    private final Map<String, String> expansions;

    /** The rule with the acronyms of English children's services. */
    public PlainAcronyms() {
        this(shipped());
    }

    /**
     * The rule with an authority's own list.
     *
     * @param expansions by acronym, as it is written
     */
    public PlainAcronyms(Map<String, String> expansions) {
        this.expansions = Map.copyOf(expansions);
    }

    @Override
    public String id() {
        return "QC-21";
    }

    @Override
    public List<Finding> check(Draft draft, QualityContext context) {
        boolean lay = draft.audience() == Audience.FAMILY || draft.audience() == Audience.CHILD;
        StringBuilder soFar = new StringBuilder();
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        Located.in(draft).forEach(located -> {
            String text = located.statement().text();
            soFar.append(' ').append(text);
            for (String acronym : acronyms(text)) {
                String expansion = expansions.getOrDefault(acronym, "");
                if (seen.add(acronym) && (lay || !spelledOut(expansion, soFar))) {
                    findings.add(finding(located, acronym, expansion, lay));
                }
            }
        });
        return findings;
    }

    private Finding finding(Located located, String acronym, String expansion, boolean lay) {
        return lay
                ? located.finding(
                        id(),
                        Severity.BLOCKING,
                        acronym + " means nothing to most children and parents.",
                        "Say it in plain words: " + expansion + ", or what that is for this family.")
                : located.finding(
                        id(),
                        Severity.WARNING,
                        acronym + " is not spelled out where it first stands.",
                        "Write “" + expansion + " (" + acronym + ")” here.");
    }

    private List<String> acronyms(String text) {
        List<Quotation> quotations = Quotation.in(text);
        List<String> found = new ArrayList<>();
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            return found;
        }
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            int at = matcher.start();
            String word = matcher.group();
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            String acronym = expansions.containsKey(word) ? word : singular;
            if (expansions.containsKey(acronym) && quotations.stream().noneMatch(quotation -> quotation.covers(at))) {
                found.add(acronym);
            }
        }
        return found;
    }

    private static boolean spelledOut(String expansion, CharSequence soFar) {
        return plain(soFar).contains(plain(expansion));
    }

    private static String plain(CharSequence text) {
        return text.toString().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s-]+", " ");
    }

    private static Map<String, String> shipped() {
        Map<String, String> expansions = new LinkedHashMap<>();
        for (String line : ResourceLines.of(PlainAcronyms.class.getResourceAsStream("acronyms.tsv"), "acronyms.tsv")) {
            String[] cells = line.split("\t", -1);
            expansions.put(cells[0], cells[1]);
        }
        return expansions;
    }
}
