package org.casewright.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON after <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a> (JCS): one value, one sequence of
 * bytes.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private CanonicalJson() {}

    /**
     * Makes JSON text canonical.
     *
     * @param json any JSON value; numbers are taken as IEEE 754 doubles
     * @return its canonical form in UTF-8
     * @throws UnreadableFormException if it is not JSON, or an object has a name twice
     */
    public static byte[] encode(String json) {
        try {
            return encode(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new UnreadableFormException("JSON value", "it is not well formed");
        }
    }

    /**
     * Encodes an object of texts.
     *
     * @param texts names and values
     * @return its canonical form
     */
    public static String encode(Map<String, ?> texts) {
        return new String(encode(MAPPER.<JsonNode>valueToTree(texts)), StandardCharsets.UTF_8);
    }

    static byte[] encode(JsonNode node) {
        StringBuilder out = new StringBuilder();
        append(node, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            // String order is by UTF-16 code units, which is the order the RFC asks for.
            Map<String, JsonNode> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            out.append('{');
            String between = "";
            for (Map.Entry<String, JsonNode> member : members.entrySet()) {
                out.append(between);
                quote(member.getKey(), out);
                out.append(':');
                append(member.getValue(), out);
                between = ",";
            }
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            String between = "";
            for (JsonNode element : node) {
                out.append(between);
                append(element, out);
                between = ",";
            }
            out.append(']');
        } else if (node.isTextual()) {
            quote(node.textValue(), out);
        } else if (node.isNumber()) {
            out.append(EcmaNumber.format(node.doubleValue()));
        } else {
            out.append(node.asText());
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
