package org.casewright.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A server on this machine that answers as an OpenAI-compatible one does; it stands for the models that cannot be had here. */
final class ModelServer implements AutoCloseable {

    private interface Answer {
        void to(HttpExchange exchange, String request) throws IOException;
    }

    private final HttpServer server;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private Answer always = (exchange, request) -> send(exchange, 200, completion(nothingToSay(request)));

    ModelServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    ModelServer says(String text) {
        always = (exchange, request) -> send(exchange, 200, completion(text));
        return this;
    }

    ModelServer failsFirst(int status, int times) {
        for (int i = 0; i < times; i++) {
            answers.add((exchange, request) -> send(exchange, status, "{\"error\": {\"message\": \"not now\"}}"));
        }
        return this;
    }

    ModelServer fails(int status) {
        always = (exchange, request) -> send(exchange, status, "{\"error\": {\"message\": \"no\"}}");
        return this;
    }

    /** Promises a body and sends half of it. */
    ModelServer breaksOff() {
        always = (exchange, request) -> {
            byte[] body = completion("{\"fields\": [").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
            exchange.close();
        };
        return this;
    }

    ModelServer keepsWaiting(long millis) {
        always = (exchange, request) -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            send(exchange, 200, completion("{}"));
        };
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Answer next;
        synchronized (this) {
            requests.add(request);
            next = answers.isEmpty() ? always : answers.poll();
        }
        next.to(exchange, request);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** An empty list for each field the request's JSON schema asks for. */
    private static String nothingToSay(String request) throws IOException {
        List<String> fields = new ArrayList<>();
        new JsonMapper()
                .readTree(request)
                .at("/response_format/json_schema/schema/properties")
                .fieldNames()
                .forEachRemaining(field -> fields.add("\"" + field + "\": []"));
        return "{" + String.join(", ", fields) + "}";
    }

    private static String completion(String text) {
        try {
            return new JsonMapper()
                    .writeValueAsString(Map.of(
                            "id",
                            "c-1",
                            "object",
                            "chat.completion",
                            "created",
                            1,
                            "model",
                            "loopback",
                            "choices",
                            List.of(Map.of(
                                    "index",
                                    0,
                                    "finish_reason",
                                    "stop",
                                    "message",
                                    Map.of("role", "assistant", "content", text))),
                            "usage",
                            Map.of("prompt_tokens", 1, "completion_tokens", 1, "total_tokens", 2)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
