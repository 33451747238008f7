package org.casewright.core.speech;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which scripts a language is written in. Languages of two letters that are not listed are written in Latin letters; of
 * the others nothing is assumed.
 */
final class Scripts {

    private static final Set<UnicodeScript> LATIN = Set.of(UnicodeScript.LATIN);
    private static final Set<UnicodeScript> ARABIC = Set.of(UnicodeScript.ARABIC);
    private static final Set<UnicodeScript> CYRILLIC = Set.of(UnicodeScript.CYRILLIC);
    private static final Set<UnicodeScript> DEVANAGARI = Set.of(UnicodeScript.DEVANAGARI);
    private static final Set<UnicodeScript> HAN = Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
    private static final Set<UnicodeScript> HEBREW = Set.of(UnicodeScript.HEBREW);

    private static final Map<String, Set<UnicodeScript>> BY_LANGUAGE = Map.ofEntries(
            Map.entry("ar", ARABIC),
            Map.entry("fa", ARABIC),
            Map.entry("ur", ARABIC),
            Map.entry("ps", ARABIC),
            Map.entry("sd", ARABIC),
            Map.entry("ug", ARABIC),
            Map.entry("ku", Set.of(UnicodeScript.LATIN, UnicodeScript.ARABIC)),
            Map.entry("ckb", ARABIC),
            Map.entry("prs", ARABIC),
            Map.entry("ru", CYRILLIC),
            Map.entry("uk", CYRILLIC),
            Map.entry("bg", CYRILLIC),
            Map.entry("be", CYRILLIC),
            Map.entry("mk", CYRILLIC),
            Map.entry("kk", CYRILLIC),
            Map.entry("ky", CYRILLIC),
            Map.entry("tg", CYRILLIC),
            Map.entry("mn", CYRILLIC),
            Map.entry("sr", Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC)),
            Map.entry("bs", Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC)),
            Map.entry("az", Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC)),
            Map.entry("uz", Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC)),
            Map.entry("zh", HAN),
            Map.entry("yue", HAN),
            Map.entry("ja", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)),
            Map.entry("ko", Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN)),
            Map.entry("el", Set.of(UnicodeScript.GREEK)),
            Map.entry("he", HEBREW),
            Map.entry("iw", HEBREW),
            Map.entry("yi", HEBREW),
            Map.entry("hi", DEVANAGARI),
            Map.entry("mr", DEVANAGARI),
            Map.entry("ne", DEVANAGARI),
            Map.entry("bn", Set.of(UnicodeScript.BENGALI)),
            Map.entry("as", Set.of(UnicodeScript.BENGALI)),
            Map.entry("pa", Set.of(UnicodeScript.GURMUKHI, UnicodeScript.ARABIC)),
            Map.entry("gu", Set.of(UnicodeScript.GUJARATI)),
            Map.entry("ta", Set.of(UnicodeScript.TAMIL)),
            Map.entry("te", Set.of(UnicodeScript.TELUGU)),
            Map.entry("kn", Set.of(UnicodeScript.KANNADA)),
            Map.entry("ml", Set.of(UnicodeScript.MALAYALAM)),
            Map.entry("si", Set.of(UnicodeScript.SINHALA)),
            Map.entry("th", Set.of(UnicodeScript.THAI)),
            Map.entry("lo", Set.of(UnicodeScript.LAO)),
            Map.entry("km", Set.of(UnicodeScript.KHMER)),
            Map.entry("my", Set.of(UnicodeScript.MYANMAR)),
            Map.entry("am", Set.of(UnicodeScript.ETHIOPIC)),
            Map.entry("ti", Set.of(UnicodeScript.ETHIOPIC)),
            Map.entry("hy", Set.of(UnicodeScript.ARMENIAN)),
            Map.entry("ka", Set.of(UnicodeScript.GEORGIAN)),
            Map.entry("dv", Set.of(UnicodeScript.THAANA)));

    private Scripts() {}

    /** The share of letters in scripts that the transcript's language is not written in; 0 if that is not known. */
    static double otherShare(Transcript transcript) {
        Optional<Set<UnicodeScript>> own = of(transcript.language());
        if (own.isEmpty()) {
            return 0;
        }
        long letters = 0;
        long other = 0;
        for (Segment segment : transcript.segments()) {
            String text = segment.text();
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                int codePoint = text.codePointAt(at);
                if (Character.isLetter(codePoint)) {
                    letters++;
                    other += belongs(UnicodeScript.of(codePoint), own.get()) ? 0 : 1;
                }
            }
        }
        return letters == 0 ? 0 : (double) other / letters;
    }

    private static boolean belongs(UnicodeScript script, Set<UnicodeScript> own) {
        return own.contains(script) || script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    private static Optional<Set<UnicodeScript>> of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        Optional<Set<UnicodeScript>> named = named(locale.getScript());
        if (named.isPresent()) {
            return named;
        }
        String language = locale.getLanguage();
        if (BY_LANGUAGE.containsKey(language)) {
            return Optional.of(BY_LANGUAGE.get(language));
        }
        return language.length() == 2 ? Optional.of(LATIN) : Optional.empty();
    }

    /** A script that the tag itself names; codes such as {@code Hans}, which Unicode has no script for, name none. */
    private static Optional<Set<UnicodeScript>> named(String script) {
        try {
            return script.isEmpty() ? Optional.empty() : Optional.of(Set.of(UnicodeScript.forName(script)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
