// The contract names the public address; what is tried here is tried on this server.
fetch('/openapi.json')
  .then((answer) => answer.json())
  .then((contract) =>
    SwaggerUIBundle({
      spec: { ...contract, servers: [{ url: location.origin }] },
      dom_id: '#contract',
      deepLinking: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      displayRequestDuration: true,
      filter: true,
      validatorUrl: null,
    }),
  );
