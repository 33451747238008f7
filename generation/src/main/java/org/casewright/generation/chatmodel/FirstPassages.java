package org.casewright.generation.chatmodel;

import java.util.ArrayList;
import java.util.List;
import org.casewright.core.document.TemplateSection;
import org.casewright.core.record.Passage;

/** The plainest choice: what came first, whole passages only. */
final class FirstPassages {

    private FirstPassages() {}

    static List<Passage> select(List<Passage> passages, TemplateSection section, int maxWords) {
        List<Passage> chosen = new ArrayList<>();
        int words = 0;
        for (Passage passage : passages) {
            words += passage.text().strip().split("\\s+").length;
            if (words > maxWords) {
                break;
            }
            chosen.add(passage);
        }
        return List.copyOf(chosen);
    }
}
