package org.casewright.generation.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.core.document.Audience;
import org.casewright.core.document.Template;
import org.casewright.core.document.TemplateRef;
import org.casewright.core.document.TemplateSection;

/** Makes whole templates of files, some of which extend others. */
final class TemplateInheritance {

    private final Map<TemplateRef, Template> known;
    private final Map<TemplateRef, TemplateFile> files = new LinkedHashMap<>();
    private final Map<TemplateRef, Template> resolved = new LinkedHashMap<>();

    TemplateInheritance(Map<TemplateRef, Template> known, List<TemplateFile> files) {
        this.known = known;
        for (TemplateFile file : files) {
            TemplateFile other = this.files.put(file.ref(), file);
            if (other != null) {
                throw new UnusableTemplateException(
                        file.name(),
                        "/version",
                        "the same edition is in " + other.from() + " too.",
                        "Give one of them another version.");
            }
        }
    }

    Map<TemplateRef, Template> resolve() {
        for (TemplateFile file : files.values()) {
            resolve(file, new LinkedHashSet<>());
        }
        return resolved;
    }

    private Template resolve(TemplateFile file, Set<TemplateRef> way) {
        Template done = resolved.get(file.ref());
        if (done != null) {
            return done;
        }
        if (!way.add(file.ref())) {
            throw new UnusableTemplateException(
                    file.name(),
                    "/extends",
                    "the templates extend each other in a circle: "
                            + Stream.concat(way.stream(), Stream.of(file.ref()))
                                    .map(TemplateRef::toString)
                                    .collect(Collectors.joining(" extends "))
                            + ".",
                    "Take \"extends\" out of one of them.");
        }
        Optional<Template> parent = file.parent().map(ref -> parent(file, ref, way));
        Template template = merge(file, parent);
        TemplateChecks.check(file.name(), template);
        resolved.put(file.ref(), template);
        return template;
    }

    private Template parent(TemplateFile file, TemplateRef ref, Set<TemplateRef> way) {
        // A file that replaces an edition of the library may still extend the edition it replaces.
        TemplateFile sibling = ref.equals(file.ref()) && known.containsKey(ref) ? null : files.get(ref);
        if (sibling != null) {
            return resolve(sibling, way);
        }
        Template template = known.get(ref);
        if (template == null) {
            throw new UnusableTemplateException(
                    file.name(),
                    "/extends",
                    "there is no edition " + ref + ".",
                    "There are: "
                            + Stream.concat(known.keySet().stream(), files.keySet().stream())
                                    .map(TemplateRef::toString)
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return template;
    }

    private static Template merge(TemplateFile file, Optional<Template> parent) {
        String title = one(file, "title", file.title(), parent.map(Template::title));
        Audience audience = one(file, "audience", file.audience(), parent.map(Template::audience));
        String basis = one(file, "basis", file.basis(), parent.map(Template::basis));
        String status = one(file, "status", file.status(), parent.map(Template::status));
        LocalDate from = one(file, "effectiveFrom", file.effectiveFrom(), parent.map(Template::effectiveFrom));
        List<TemplateSection> sections =
                SectionMerge.of(file, parent.map(Template::sections).orElse(List.of()));
        return new Template(file.ref(), title, audience, basis, status, from, new ArrayList<>(sections));
    }

    private static <T> T one(TemplateFile file, String name, Optional<T> own, Optional<T> inherited) {
        return own.or(() -> inherited)
                .orElseThrow(() -> new UnusableTemplateException(
                        file.name(),
                        "",
                        "the template has no \"" + name + "\".",
                        "Add one, or extend an edition that has it."));
    }
}
