package org.casewright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.casewright.core.json.CasewrightModule;

/** Reads the small JSON files that a script writes by hand. */
final class SmallFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CasewrightModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SmallFile() {}

    /** Reads one, or says what it needs; what stands in it is not repeated. */
    static <T> T read(String file, Class<T> type, String needs) throws IOException {
        String text = FileStore.read(file);
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IOException(FileStore.name(file) + " is not what it should be: it needs " + needs, e);
        }
    }
}
