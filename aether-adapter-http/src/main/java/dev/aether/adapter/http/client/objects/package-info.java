/** Stored bytes in a bucket that speaks S3; nothing here is known of what they are. */
package dev.aether.adapter.http.client.objects;
