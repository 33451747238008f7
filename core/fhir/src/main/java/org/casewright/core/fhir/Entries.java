package org.casewright.core.fhir;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.casewright.core.document.ReleasedDocument;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;

/**
 * The resources of one bundle, each under a name made from the document and the resource's own key: the same document
 * gives the same names, two documents never share one.
 */
final class Entries {

    private final String document;
    private final Map<String, DomainResource> resources = new LinkedHashMap<>();

    Entries(ReleasedDocument released) {
        document = String.join(
                "\n",
                released.document().content().occasion().tenant().value(),
                released.document().content().id().value(),
                released.document().approval().contentDigest());
    }

    /** Adds a resource that nobody else may add. */
    Reference add(String key, DomainResource resource) {
        resources.put(name(key), resource);
        return to(key);
    }

    /** Adds a resource unless it is there. */
    Reference once(String key, Supplier<DomainResource> resource) {
        if (!resources.containsKey(name(key))) {
            resources.put(name(key), resource.get());
        }
        return to(key);
    }

    /** Refers to a resource that is or will be there. */
    Reference to(String key) {
        return new Reference(name(key));
    }

    /** Refers to every resource of some kinds, in the order they were added. */
    List<Reference> all(List<Class<? extends DomainResource>> kinds) {
        return resources.entrySet().stream()
                .filter(entry -> kinds.contains(entry.getValue().getClass()))
                .map(entry -> new Reference(entry.getKey()))
                .toList();
    }

    /** Puts every resource into the bundle, in the order they were added. */
    void fill(Bundle bundle) {
        resources.forEach((name, resource) -> bundle.addEntry().setFullUrl(name).setResource(resource));
    }

    static InstantType instant(Instant at) {
        return new InstantType(at.toString());
    }

    static DateTimeType dateTime(Instant at) {
        return new DateTimeType(at.toString());
    }

    private String name(String key) {
        byte[] name = (document + "\n" + key).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
