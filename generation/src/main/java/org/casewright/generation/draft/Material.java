package org.casewright.generation.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewright.core.document.Withheld;
import org.casewright.core.internal.Digests;
import org.casewright.core.json.CanonicalJson;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.speech.Concern;
import org.casewright.core.speech.SafetyGates;
import org.casewright.core.speech.Transcript;

/**
 * What may be written from: the passages of those transcripts that are fit for it.
 *
 * @param passages by id, in the order of the sources
 * @param stopped why nothing may be written from the others
 */
record Material(Map<PassageId, Passage> passages, List<Withheld> stopped) {

    static Material of(List<Transcript> transcripts) {
        Map<PassageId, Passage> passages = new LinkedHashMap<>();
        List<Withheld> stopped = new ArrayList<>();
        for (Transcript transcript : transcripts) {
            List<String> stopping = SafetyGates.standard().concerns(transcript).stream()
                    .filter(concern -> concern.kind().stopsDrafting())
                    .map(Concern::message)
                    .toList();
            if (stopping.isEmpty()) {
                transcript.passages().forEach(passage -> passages.put(passage.id(), passage));
            } else {
                String source = transcript.source().id().value();
                stopped.add(new Withheld(
                        "", "", "nothing was written from source " + source + ": " + String.join(" ", stopping)));
            }
        }
        return new Material(passages, List.copyOf(stopped));
    }

    List<Passage> list() {
        return List.copyOf(passages.values());
    }

    /** SHA-256 over the canonical JSON of an object that holds each passage's text under its id. */
    String digest() {
        Map<String, String> texts = new LinkedHashMap<>();
        passages.values().forEach(passage -> texts.put(passage.id().value(), passage.text()));
        return Digests.sha256(CanonicalJson.encode(texts));
    }

    /** The number of passages only. */
    @Override
    public String toString() {
        return "Material[" + passages.size() + " passages]";
    }
}
