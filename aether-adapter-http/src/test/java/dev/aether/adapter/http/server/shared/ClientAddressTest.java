package dev.aether.adapter.http.server.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 192.0.2.1 |                          | 192.0.2.1",
        "0 | 192.0.2.1 | 203.0.113.9              | 192.0.2.1",
        "1 | 192.0.2.1 | 203.0.113.9              | 203.0.113.9",
        "1 | 192.0.2.1 | 1.1.1.1, 203.0.113.9     | 203.0.113.9",
        "2 | 192.0.2.1 | 1.1.1.1, 203.0.113.9, 10.0.0.1 | 203.0.113.9",
        "2 | 192.0.2.1 | 203.0.113.9              | 203.0.113.9",
        "1 | 192.0.2.1 | localhost                | 192.0.2.1",
        "1 | 192.0.2.1 | 203.0.113.9, ''          | 192.0.2.1",
        "0 | 2001:db8:1:2:3:4:5:6 |               | 20010db800010002/64",
        "0 | [2001:db8:1:2::7]    |               | 20010db800010002/64",
        "0 | fe80::1%eth0         |               | fe80000000000000/64",
        "0 | ::ffff:192.0.2.1     |               | 192.0.2.1",
        "1 | 192.0.2.1 | ::::                     | unknown",
      })
  void believesOnlyOurProxies(int proxies, String peer, String forwarded, String expected) {
    Context ctx = mock(Context.class);
    HttpServletRequest request = mock(HttpServletRequest.class);
    when(ctx.req()).thenReturn(request);
    when(request.getRemoteAddr()).thenReturn(peer);
    when(ctx.header("X-Forwarded-For")).thenReturn(forwarded);
    assertThat(new ClientAddress(proxies).of(ctx)).isEqualTo(expected);
  }
}
