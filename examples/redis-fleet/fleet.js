// Starts workers, and stops all of them on a signal.
import cluster from 'node:cluster'

const WORKERS = 3

cluster.setupPrimary({ exec: new URL('worker.js', import.meta.url).pathname })
for (let n = 0; n < WORKERS; n += 1) cluster.fork()

cluster.on('exit', (worker, code) => console.log(`worker ${worker.id} ended with ${code}`))
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const worker of Object.values(cluster.workers)) worker.process.kill('SIGTERM')
  })
