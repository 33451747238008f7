package org.casewright.core.fhir;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.casewright.core.internal.XmlText;
import org.casewright.core.record.Tenant;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;

/** The house's own names in FHIR: identifier systems, code systems and extensions. */
final class Names {

    private static final String HOUSE = "https://casewright.org/fhir/";

    private Names() {}

    /** Names a structure of ours; the README says what each holds. */
    static String extension(String name) {
        return HOUSE + "StructureDefinition/" + name;
    }

    static String codeSystem(String name) {
        return HOUSE + "CodeSystem/" + name;
    }

    /** A key that means the same wherever it occurs, such as a digest. */
    static Identifier identifier(String kind, String value) {
        return new Identifier().setSystem(HOUSE + "NamingSystem/" + kind).setValue(XmlText.holdable(value));
    }

    /** A key of the vendor's, which means something within one authority only. */
    static Identifier identifier(Tenant tenant, String kind, String value) {
        return identifier(URLEncoder.encode(tenant.value(), StandardCharsets.UTF_8) + "/" + kind, value);
    }

    static CodeableConcept concept(String codeSystem, String code, String text) {
        return text(text).addCoding(coding(codeSystem, code));
    }

    /** A code has no control characters, and no white space but single spaces within. */
    static Coding coding(String codeSystem, String code) {
        String one = XmlText.holdable(code).strip().replaceAll("\\s+", " ");
        return new Coding().setSystem(codeSystem).setCode(one);
    }

    static CodeableConcept own(String codeSystem, String code, String text) {
        return concept(codeSystem(codeSystem), code, text);
    }

    /** The first that is not blank: titles must not be. */
    static String title(String wanted, String otherwise) {
        return XmlText.holdable(wanted.isBlank() ? otherwise : wanted);
    }

    static CodeableConcept text(String text) {
        return new CodeableConcept().setText(XmlText.holdable(text));
    }
}
