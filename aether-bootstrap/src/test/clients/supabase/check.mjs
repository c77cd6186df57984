// Speaks to a running server as an application would, through the unmodified client.
// Arguments: the server's address. Ends with 1 at the first thing that is not as it should be.
import assert from 'node:assert/strict';
import ws from 'ws';

const base = process.argv[2];

for (const name of ['@supabase/supabase-js', 'supabase-js-old']) {
  const { createClient } = await import(name);
  await check(name, (storage) =>
    createClient(base, 'sb_publishable_check', {
      auth: { persistSession: Boolean(storage), autoRefreshToken: false, storage },
      realtime: { transport: ws },
    }),
  );
  console.log(`ok ${name}`);
}

async function check(name, connect) {
  const email = `client-${crypto.randomUUID()}@example.com`;
  const password = 'correct horse battery';
  const one = connect();

  const anonymous = await one.auth.signInAnonymously();
  assert.equal(anonymous.error?.code, 'validation_failed', 'sign-up without an address');

  const weak = await one.auth.signUp({ email, password: 'short' });
  assert.equal(weak.error?.name, 'AuthWeakPasswordError');
  assert.deepEqual(weak.error.reasons, ['length']);

  const up = await one.auth.signUp({ email, password, options: { data: { full_name: 'Ada' } } });
  assert.equal(up.error, null);
  assert.equal(up.data.user.email, email);
  assert.equal(up.data.user.user_metadata.full_name, 'Ada');
  assert.equal(up.data.user.identities.length, 1);
  assert.ok(up.data.session.refresh_token);

  const twice = await connect().auth.signUp({ email, password });
  assert.equal(twice.error?.code, 'user_already_exists');

  const wrong = await connect().auth.signInWithPassword({ email, password: 'wrong horse' });
  assert.equal(wrong.error?.code, 'invalid_credentials');
  assert.equal(wrong.error.status, 400);

  const two = connect();
  const events = [];
  two.auth.onAuthStateChange((event) => events.push(event));
  const signedIn = await two.auth.signInWithPassword({ email, password });
  assert.equal(signedIn.error, null);

  const user = await two.auth.getUser();
  assert.equal(user.data.user.id, up.data.user.id);
  assert.equal(user.data.user.app_metadata.provider, 'email');

  const profile = await fetch(`${base}/api/users/profile`, {
    headers: { Authorization: `Bearer ${signedIn.data.session.access_token}` },
  });
  assert.equal((await profile.json()).email, email);

  const updated = await two.auth.updateUser({ data: { city: 'Lyon' } });
  assert.equal(updated.error, null);
  assert.deepEqual(updated.data.user.user_metadata.city, 'Lyon');
  assert.deepEqual(updated.data.user.user_metadata.full_name, 'Ada');

  const first = signedIn.data.session.refresh_token;
  const refreshed = await two.auth.refreshSession();
  assert.equal(refreshed.error, null);
  assert.notEqual(refreshed.data.session.refresh_token, first);
  assert.equal(refreshed.data.user.user_metadata.city, 'Lyon');
  assert.ok(events.includes('TOKEN_REFRESHED'), String(events));

  // Whoever lost the answer gets the good token once more.
  const again = await connect().auth.refreshSession({ refresh_token: first });
  assert.equal(again.error, null);
  assert.equal(again.data.session.refresh_token, refreshed.data.session.refresh_token);

  const madeUp = await connect().auth.refreshSession({ refresh_token: 'made up' });
  assert.equal(madeUp.error?.code, 'refresh_token_not_found');

  const changed = await two.auth.updateUser({ password: 'battery staple horse' });
  assert.equal(changed.error, null);
  const former = await connect().auth.signInWithPassword({ email, password });
  assert.equal(former.error?.code, 'invalid_credentials');

  // The session that signed up ended with the old password.
  const ended = await one.auth.getUser();
  assert.ok(ended.error, 'the other session still opens');
  assert.equal(ended.error.name, 'AuthSessionMissingError');

  const third = connect();
  await third.auth.signInWithPassword({ email, password: 'battery staple horse' });
  assert.equal((await two.auth.signOut({ scope: 'others' })).error, null);
  assert.equal((await third.auth.getUser()).error?.name, 'AuthSessionMissingError');
  assert.equal((await two.auth.getUser()).error, null);

  const token = (await two.auth.getSession()).data.session;
  assert.equal((await two.auth.signOut()).error, null);
  assert.equal((await two.auth.getSession()).data.session, null);
  assert.ok(events.includes('SIGNED_OUT'), String(events));
  const late = await connect().auth.getUser(token.access_token);
  assert.equal(late.error?.name, 'AuthSessionMissingError');
  const dead = await connect().auth.refreshSession({ refresh_token: token.refresh_token });
  assert.equal(dead.error?.code, 'refresh_token_not_found');
}
