package dev.aether.adapter.ai.remote.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressReachTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, LOOPBACK",
    "127.8.9.1, LOOPBACK",
    "::1, LOOPBACK",
    "::ffff:127.0.0.1, LOOPBACK",
    "10.0.0.1, PRIVATE",
    "172.16.0.1, PRIVATE",
    "172.31.255.255, PRIVATE",
    "172.32.0.1, PUBLIC",
    "192.168.1.1, PRIVATE",
    "100.64.0.1, PRIVATE",
    "100.100.100.200, FORBIDDEN",
    "168.63.129.16, FORBIDDEN",
    "169.254.169.254, FORBIDDEN",
    "::ffff:169.254.169.254, FORBIDDEN",
    "192.0.0.192, FORBIDDEN",
    "0.0.0.0, FORBIDDEN",
    "224.0.0.1, FORBIDDEN",
    "255.255.255.255, FORBIDDEN",
    "::, FORBIDDEN",
    "fe80::1, FORBIDDEN",
    "fec0::1, FORBIDDEN",
    "ff02::1, FORBIDDEN",
    "fd00:ec2::254, FORBIDDEN",
    "fd12:3456::1, PRIVATE",
    "64:ff9b::7f00:1, FORBIDDEN",
    "64:ff9b::a00:1, FORBIDDEN",
    "64:ff9b::808:808, PUBLIC",
    "2002:7f00:1::, FORBIDDEN",
    "2002:808:808::1, PUBLIC",
    "2001:0:1::1, FORBIDDEN",
    "2001:db8::1, FORBIDDEN",
    "2606:4700::1111, PUBLIC",
    "8.8.8.8, PUBLIC",
    "1.1.1.1, PUBLIC"
  })
  void knowsFromWhereAnAddressIsReached(String address, AddressReach reach)
      throws UnknownHostException {
    assertThat(AddressReach.of(InetAddress.getByName(address))).isEqualTo(reach);
  }
}
