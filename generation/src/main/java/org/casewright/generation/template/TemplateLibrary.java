package org.casewright.generation.template;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casewright.core.document.Template;
import org.casewright.core.document.TemplateRef;

/**
 * The templates one authority drafts from.
 *
 * <p>Starts with those that come with Casewright; an authority adds its own files, which may extend an edition that is
 * there. What is added later wins over the same edition added before. Immutable and safe for many threads: each
 * {@code with…} gives a new library.
 */
public final class TemplateLibrary {

    private final Map<TemplateRef, Template> editions;

    private TemplateLibrary(Map<TemplateRef, Template> editions) {
        this.editions = Map.copyOf(editions);
    }

    /** The templates that come with Casewright: {@code case_note}, {@code home_visit_record}, {@code conference_record}. */
    public static TemplateLibrary builtIn() {
        return new TemplateLibrary(Map.of()).withFiles(TemplateFiles.builtIn());
    }

    /**
     * This library and some templates made in code.
     *
     * @param added each wins over the same edition that is there
     * @throws UnusableTemplateException if one seeks a kind of evidence that does not exist
     */
    public TemplateLibrary with(Template... added) {
        Map<TemplateRef, Template> all = new LinkedHashMap<>(editions);
        for (Template template : added) {
            TemplateChecks.check(template);
            all.put(template.ref(), template);
        }
        return new TemplateLibrary(all);
    }

    /**
     * This library and the template in one file.
     *
     * @param json a file of schema {@code casewright/template/1}
     * @throws UnusableTemplateException if it is not a usable template, naming the place and the remedy
     */
    public TemplateLibrary with(String json) {
        return withFiles(List.of(TemplateReader.read("in the given text", json)));
    }

    /**
     * This library and every {@code .json} file of a folder; they may extend each other.
     *
     * @param folder not searched deeper
     * @throws UnusableTemplateException if one of them is not a usable template, naming the file; then none is added
     */
    public TemplateLibrary withFolder(Path folder) {
        return withFiles(TemplateFiles.folder(folder));
    }

    private TemplateLibrary withFiles(List<TemplateFile> files) {
        Map<TemplateRef, Template> all = new LinkedHashMap<>(editions);
        all.putAll(new TemplateInheritance(editions, files).resolve());
        return new TemplateLibrary(all);
    }

    /**
     * The newest edition of a template that is in force on a day.
     *
     * @param id such as {@code case_note}
     * @param on the day of the visit or meeting
     * @throws UnknownTemplateException if there is none of that id, listing the ids there are
     * @throws UnusableTemplateException if every edition of it takes effect later
     */
    public Template template(String id, LocalDate on) {
        List<Template> named = templates().stream()
                .filter(template -> template.ref().id().equals(id))
                .toList();
        if (named.isEmpty()) {
            throw new UnknownTemplateException(id, ids());
        }
        List<Template> inForce = new ArrayList<>(named);
        inForce.removeIf(template -> template.effectiveFrom().isAfter(on));
        if (inForce.isEmpty()) {
            LocalDate first = named.stream()
                    .map(Template::effectiveFrom)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            throw new UnusableTemplateException(
                    "'" + id + "'",
                    "/effectiveFrom",
                    "no edition is in force on " + on + "; the first takes effect on " + first + ".",
                    "Use a later day, or add an edition with an earlier effectiveFrom.");
        }
        return inForce.get(inForce.size() - 1);
    }

    /** Every edition there is, by id and version. */
    public List<Template> templates() {
        Function<Template, String> id = template -> template.ref().id();
        return editions.values().stream()
                .sorted(Comparator.comparing(id)
                        .thenComparing(template -> template.ref().version()))
                .toList();
    }

    private List<String> ids() {
        return editions.keySet().stream()
                .map(TemplateRef::id)
                .distinct()
                .sorted()
                .toList();
    }
}
