package org.casewright.core.fhir;

import org.casewright.core.internal.XmlText;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Adds what FHIR has no place for. A blank text adds nothing, since FHIR allows no empty value. */
final class Extensions {

    private Extensions() {}

    static void add(DomainResource resource, String name, Type value) {
        resource.addExtension(Names.extension(name), value);
    }

    static void add(DomainResource resource, String name, String text) {
        if (!text.isBlank()) {
            add(resource, name, new StringType(XmlText.holdable(text)));
        }
    }

    /** A part of an extension that has several. */
    static void part(Extension whole, String name, Type value) {
        whole.addExtension(new Extension(name, value));
    }

    /** A part that is text. */
    static void part(Extension whole, String name, String text) {
        if (!text.isBlank()) {
            part(whole, name, new StringType(XmlText.holdable(text)));
        }
    }
}
