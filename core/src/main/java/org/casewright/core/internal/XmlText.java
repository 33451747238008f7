package org.casewright.core.internal;

/** Text as XML 1.0 can hold it: what it cannot is shown as U+FFFD, so that a reader sees that something stood there. */
public final class XmlText {

    private XmlText() {}

    /**
     * The text, with control characters other than tab and line break, halves of surrogate pairs and non-characters
     * replaced. Markup is left alone: escaping belongs to whoever writes the XML.
     *
     * @param text as people wrote it
     */
    public static String holdable(String text) {
        if (text.codePoints().allMatch(XmlText::isHeld)) {
            return text;
        }
        StringBuilder held = new StringBuilder(text.length());
        text.codePoints().forEach(code -> held.appendCodePoint(isHeld(code) ? code : '\uFFFD'));
        return held.toString();
    }

    /** The production {@code Char} of <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>. */
    private static boolean isHeld(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || (code >= 0x20 && code < Character.MIN_SURROGATE)
                || (code > Character.MAX_SURROGATE && code < 0xFFFE)
                || code >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
