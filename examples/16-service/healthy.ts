// The health check of the service's container: ends well where the service answers. `node healthy.js ready` asks whether it is
// trained too.

const { PORT = '8080' } = process.env
const response = await fetch(`http://127.0.0.1:${PORT}/${process.argv[2] ?? 'alive'}`)
console.log(response.status, await response.json())
if (!response.ok) process.exitCode = 1
