package dev.aether.adapter.ai.remote.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:11434",
        "http://192.168.1.5:8000/v1/",
        "http://[::1]:8080/v1",
        "http://ollama:11434",
        "https://10.1.2.3/v1",
        "https://models.example/v1"
      })
  void takesWhatAnOperatorMayWant(String text) {
    assertThat(ServiceUrl.ofOperator(text).base().toString()).isEqualTo(text.replaceAll("/$", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://8.8.8.8/v1",
        "http://169.254.169.254/latest",
        "https://169.254.169.254/",
        "https://[fe80::1]/v1",
        "https://[::ffff:169.254.169.254]/v1",
        "https://100.100.100.200",
        "http://0.0.0.0:8000",
        "https://2130706433/",
        "https://0177.0.0.1/",
        "https://0x7f000001/",
        "https://127.1/",
        "https://me@models.example/v1",
        "https://models.example/v1?key=x",
        "https://models.example/v1#x",
        "https://models.example/../v1?",
        "file:///etc/passwd",
        "gopher://models.example",
        "models.example",
        "https://models.example:99999/v1",
        "https://"
      })
  void refusesWhatLeadsNowhereGood(String text) {
    assertThatThrownBy(() -> ServiceUrl.ofOperator(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://models.example/v1",
        "https://127.0.0.1/v1",
        "https://10.0.0.1/v1",
        "https://[::1]/v1",
        "https://[fd00::1]/v1"
      })
  void letsNoUserIntoTheOperatorsNetworks(String text) {
    assertThatThrownBy(() -> ServiceUrl.ofUser(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void decidesOverNamesOnlyWhenTheyAreConnectedTo() {
    assertThat(ServiceUrl.ofUser("https://models.example/v1").rule())
        .isEqualTo(AddressRule.everywhere());
  }
}
