// Who may come in: ZeroMQ asks at one place of the process (ZAP, https://rfc.zeromq.org/spec/27/) for each encrypted
// connection. The listeners of this process share that place; each has a domain of its own.

import { randomBytes } from 'node:crypto'
import { Router } from 'zeromq'
import { toZ85 } from './keys.js'

type Allows = (publicKey: string) => boolean

const doors = new Map<string, Allows>()
let keeper: Router | null = null

/** Has `allows` decide about connections of a listener; its domain, and how to stop. */
export async function openDoor(allows: Allows): Promise<{ readonly domain: string; close(): void }> {
  const domain = `tensorbridge-${randomBytes(8).toString('hex')}`
  doors.set(domain, allows)
  if (keeper === null) {
    keeper = new Router({ linger: 0 })
    await keeper.bind('inproc://zeromq.zap.01')
    void answer(keeper)
  }
  return {
    domain,
    close() {
      doors.delete(domain)
      if (doors.size > 0) return
      keeper?.close()
      keeper = null
    },
  }
}

async function answer(router: Router): Promise<void> {
  while (!router.closed) {
    try {
      const frames = (await router.receive()) as Buffer[]
      const start = frames.findIndex((frame) => frame.length === 0) + 1
      // version, request id, domain, address, identity, mechanism, the public key
      const [version, request, domain, , , mechanism, key] = frames.slice(start) as [Buffer, ...Buffer[]]
      const allows = doors.get(String(domain))
      const isAllowed = String(mechanism) === 'CURVE' && key !== undefined && allows?.(toZ85(key)) === true
      const [code, text] = isAllowed ? ['200', 'OK'] : ['400', 'not in the list']
      await router.send([...frames.slice(0, start), version, request as Buffer, code, text, '', ''])
    } catch (error) {
      if (!router.closed) throw error
    }
  }
}
