// Who gets what of a worker on another machine: only programs whose key is in its list get anything.

import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Dealer } from 'zeromq'
import { connectPython, EncryptionKeyError, PythonEnvironmentError } from '../../src/index.js'
import { PROTOCOL_VERSION } from '../../src/protocol/messages.js'
import { readKeyPair, readPublicKey, readPublicKeys, writeKeyPair } from '../../src/transport/keys.js'
import { rejectionOf, ScratchFolder, thrownBy } from '../harness.js'
import { Proxy } from '../remote/proxy.js'
import { Served } from '../remote/served.js'

describe('a worker with keys', () => {
  let served: Served

  beforeAll(async () => {
    served = await Served.start({ programs: 2 })
  })
  beforeEach(() => {
    served.lines.length = 0
  })
  afterAll(() => served[Symbol.asyncDispose]())

  const nobodyJoined = (): void =>
    expect(served.lines.filter((line) => line.includes('joined') || line.includes('back'))).toEqual([])

  /** A socket with the keys of the program that is let in, which says what it likes. */
  const raw = (): Dealer => {
    const { publicKey, secretKey } = readKeyPair(served.file('app'))
    const socket = new Dealer({
      linger: 0,
      receiveTimeout: 10_000,
      curvePublicKey: publicKey,
      curveSecretKey: secretKey,
      curveServerKey: readPublicKey(served.file('worker.pub')),
    })
    socket.connect(served.endpoint)
    return socket
  }

  it('gives a program without keys nothing', async () => {
    const error = await rejectionOf(connectPython(served.endpoint))
    expect(error).toBeInstanceOf(EncryptionKeyError)
    expect(error.message).toBe(
      `What listens at ${served.endpoint} broke off the connection. A worker that takes encrypted ones only does that: give ` +
        'key and serverKey (or set TENSORBRIDGE_KEY and TENSORBRIDGE_SERVER_KEY).',
    )
    await served.said('A program was not let in: it has no keys, or means a worker with another key.')
    nobodyJoined()
  })

  it('gives a program whose key is not in the list nothing', async () => {
    const error = await rejectionOf(served.join({ key: served.file('stranger') }))
    expect(error).toBeInstanceOf(EncryptionKeyError)
    expect(error.message).toBe(
      `The worker at ${served.endpoint} does not know this program's key: its public key has to be in the worker's list ` +
        'of clients.',
    )
    await served.said('A program was not let in: its key is not in the list of clients.')
    nobodyJoined()
  })

  it('says of a stranger that goes before it is known what happened, and not that it was refused', async () => {
    const socket = connect(Number(/\d+$/.exec(served.endpoint)?.[0]), '127.0.0.1')
    await once(socket, 'data') // the greeting, which anybody gets
    socket.destroy()
    await served.said('A connection ended before its encrypted handshake did')
    expect(served.lines).toHaveLength(1)
  })

  it('cannot be imitated by a worker with another key', async () => {
    const error = await rejectionOf(served.join({ serverKey: served.file('stranger.pub') }))
    expect(error).toBeInstanceOf(EncryptionKeyError)
    expect(error.message).toContain('is not the one whose public key was given as serverKey')
    nobodyJoined()
  })

  it('lets a program in as soon as its key is in the list, and not any more when it has been taken out', async () => {
    const list = readFileSync(served.file('clients'), 'utf8')
    writeFileSync(
      served.file('clients'),
      `${list}${readFileSync(served.file('stranger.pub'), 'utf8')}  # for a while\n`,
    )
    await using python = await served.join({ key: served.file('stranger') })
    expect(await python.eval('1')).toBe(1)
    writeFileSync(served.file('clients'), list)
    expect(await rejectionOf(served.join({ key: served.file('stranger') }))).toBeInstanceOf(EncryptionKeyError)
    // Who is in already stays in.
    expect(await python.eval('2')).toBe(2)
  })

  it('takes nothing that is played again from a recording', async () => {
    await using proxy = await Proxy.to(served.endpoint)
    const python = await served.join({}, proxy.endpoint)
    await python.exec('print("once")')
    await python.sync()
    await python.close()
    served.lines.length = 0
    const secret = readKeyPair(served.file('app')).secretKey
    expect(Buffer.concat(proxy.recorded).includes('print("once")')).toBe(false)
    expect(Buffer.concat(proxy.recorded).includes(secret)).toBe(false)
    const socket = connect(Number(/\d+$/.exec(served.endpoint)?.[0]), '127.0.0.1')
    let answer = 0
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.length
    })
    socket.on('error', () => {})
    for (const chunk of proxy.recorded) socket.write(chunk)
    await once(socket, 'close')
    // The greeting and the first half of a handshake, which anybody gets; no session.
    expect(answer).toBeLessThan(1000)
    nobodyJoined()
  })

  it.each([
    [
      'batches of somebody who has not joined',
      [Buffer.concat([Buffer.from([1, 0, 1, 0]), Buffer.alloc(24)]), Buffer.from([0x93, 0, 1, 0x90])],
    ],
    ['what is no message', [Buffer.from([255, 254])]],
    ['JSON that is none', [Buffer.from('{nothing')]],
    ['JSON of another kind', [Buffer.from('{"type":7}')]],
    ['nothing', [Buffer.alloc(0)]],
  ])('gives nothing for %s', async (_, frames) => {
    const socket = raw()
    await socket.send(frames)
    // What comes next is answered: the worker lives, and had nothing to say to that.
    await socket.send('{"type":"ping"}')
    const [answer] = await socket.receive()
    expect(JSON.parse(String(answer))).toMatchObject({ type: 'pong', protocol: PROTOCOL_VERSION, serving: 0 })
    socket.close()
    nobodyJoined()
  })

  it.each([
    ['a command', 0x06],
    ['a message', 0x02],
  ])('takes no large frame from a stranger before it knows who that is: %s', async (_, flags) => {
    const socket = connect(Number(/\d+$/.exec(served.endpoint)?.[0]), '127.0.0.1')
    socket.on('error', () => {}) // cut off while it writes
    const closed = new Promise((resolve) => socket.once('close', resolve))
    // ZMTP 3.1: signature, version, mechanism, not as server; then a frame whose length is said to be 2 GiB.
    const greeting = Buffer.alloc(64)
    greeting.set([0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, 3, 1], 0)
    greeting.write('CURVE', 12)
    const header = Buffer.alloc(9)
    header[0] = flags
    header.writeBigUInt64BE(2n ** 31n, 1)
    socket.write(Buffer.concat([greeting, header]))
    let written = 0
    const more = Buffer.alloc(1 << 20, 7)
    // What the kernel takes is not what the worker keeps: sockets hold some megabytes.
    while (written < 256 && !socket.destroyed) {
      if (!socket.write(more)) await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed])
      written++
    }
    socket.destroy()
    await closed
    expect(written).toBeLessThan(64)
    expect(await rejectionOf(served.join({ key: served.file('stranger') }))).toBeInstanceOf(EncryptionKeyError)
    nobodyJoined()
  })

  it('takes no frame that is larger than what its own programs send', async () => {
    const socket = raw()
    await socket.send('{"type":"ping"}')
    expect(JSON.parse(String((await socket.receive())[0]))).toMatchObject({ type: 'pong' })
    // The connection goes with it.
    const isGone = new Promise((resolve) => socket.events.on('disconnect', resolve))
    await socket.send(Buffer.alloc(4 << 20))
    await isGone
    socket.close()
    await using python = await served.join()
    // What is larger goes in pieces.
    expect(await python.eval('len')('x'.repeat(3 << 20))).toBe(3 << 20)
  })

  it('gives no session to who guesses its secret', async () => {
    await using python = await served.join()
    expect(await python.eval('1')).toBe(1)
    served.lines.length = 0
    const socket = raw()
    for (const secret of ['', '0'.repeat(64), null, {}]) {
      await socket.send(JSON.stringify({ type: 'resume', secret, received: 0 }))
      const [answer] = await socket.receive()
      expect(JSON.parse(String(answer))).toMatchObject({ type: 'refused' })
    }
    socket.close()
    nobodyJoined()
    expect(await python.eval('2')).toBe(2)
  })

  it('gives one session to a connection, also to one that came back to it', async () => {
    const ask = async (socket: Dealer, message: object): Promise<Record<string, unknown>> => {
      await socket.send(JSON.stringify(message))
      for (;;) {
        const [answer] = await socket.receive()
        if (answer?.[0] === 0x7b) return JSON.parse(String(answer)) as Record<string, unknown>
      }
    }
    const joins = { type: 'join', protocol: PROTOCOL_VERSION, silenceMs: 500, graceMs: 0 }
    const refused = { type: 'refused', reason: 'This connection has joined already.' }
    const [first, second, third] = [raw(), raw(), raw()] as const
    const { secret } = await ask(first, joins)
    const { secret: other } = await ask(second, joins)
    expect(await ask(third, { type: 'resume', secret, received: 0 })).toMatchObject({ type: 'resumed' })
    expect(await ask(third, joins)).toMatchObject(refused)
    expect(await ask(third, { type: 'resume', secret: other, received: 0 })).toMatchObject(refused)
    for (const socket of [first, second, third]) socket.close()
    // Both Pythons end with the connections.
    while (served.lines.filter((line) => line.startsWith('The program is gone')).length < 2)
      await served.said('The program is gone').then(() => new Promise(setImmediate))
    await using python = await served.join()
    expect(await python.eval('1')).toBe(1)
  })

  it('ends the session of a program that breaks the rules of the link, and of no other', async () => {
    await using other = await served.join()
    const socket = raw()
    await socket.send(JSON.stringify({ type: 'join', protocol: PROTOCOL_VERSION, silenceMs: 1000, graceMs: 0 }))
    const [welcome] = await socket.receive()
    expect(JSON.parse(String(welcome))).toMatchObject({ type: 'welcome' })
    await socket.send([Buffer.alloc(28, 255)])
    await served.said('A program was cut off: The other side of the link sent a piece of the kind 255.')
    await served.said('The program is gone')
    socket.close()
    expect(await other.eval('1')).toBe(1)
  })

  it('says no secret: in no line, to no Python and in no error', async () => {
    await using python = await served.join()
    const secrets = ['worker', 'app'].map((name) => readKeyPair(served.file(name)).secretKey)
    const environ: string = await python.eval('repr(__import__("os").environ) + open("/proc/self/cmdline").read()')
    const errors = [
      await rejectionOf(served.join({ key: secrets[1]! })),
      await rejectionOf(served.join({ key: served.file('clients') })),
      await rejectionOf(served.join({ serverKey: served.file('nowhere') })),
      await rejectionOf(connectPython('tcp://127.0.0.2:9', { ...served.options, kay: secrets[1] } as object)),
    ]
    for (const error of errors.slice(0, 3)) expect(error).toBeInstanceOf(EncryptionKeyError)
    const said = [environ, ...served.lines, ...errors.map((error) => `${error.message}\n${error.stack}`)].join('\n')
    for (const secret of secrets) expect(said.includes(secret)).toBe(false)
  })

  it('gives another user of this machine neither its secret key nor the socket of its Python', async (context) => {
    if (process.getuid?.() !== 0) context.skip('needs root, to be another user')
    await using python = await served.join()
    expect(await python.eval('1')).toBe(1)
    chmodSync(served.folder.path, 0o755)
    const asNobody = (script: string): string =>
      execFileSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', 'sh', '-c', script], {
        encoding: 'utf8',
      })
    expect(asNobody(`cat ${served.file('worker')} 2>&1 || true`)).toContain('Permission denied')
    const open = asNobody(
      `ls -d /proc/${python.pid}/fd/* 2>/dev/null; cat /proc/${python.pid}/environ 2>/dev/null; echo nothing`,
    )
    expect(open).toBe('nothing\n')
    // Their sockets have names in a folder that is gone.
    const sockets = readFileSync('/proc/net/unix', 'utf8').match(/\S*tensorbridge-\w+\/data2?$/gm) ?? []
    for (const socket of sockets) expect(asNobody(`test -e ${socket} && echo there || echo gone`)).toBe('gone\n')
  })

  it('that is not there is named', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    server.close()
    await once(server, 'close')
    const error = await rejectionOf(served.join({}, `tcp://127.0.0.1:${port}`))
    expect(error).toBeInstanceOf(PythonEnvironmentError)
    expect(error.message).toContain(
      `No worker listens at tcp://127.0.0.1:${port}: the connection was refused or broken off.`,
    )
  })
})

describe('keys', () => {
  it('are needed for another machine', async () => {
    const error = await rejectionOf(connectPython('tcp://192.0.2.1:7700'))
    expect(error).toBeInstanceOf(EncryptionKeyError)
    expect(error.message).toBe(
      'The link to tcp://192.0.2.1:7700 is encrypted, with the keys of both sides; missing: key (or TENSORBRIDGE_KEY) and ' +
        'serverKey (or TENSORBRIDGE_SERVER_KEY). `npx tensorbridge keygen FILE` makes keys.',
    )
  })

  it('are written once, the secret one for this user only, and the public one follows from it', () => {
    using folder = new ScratchFolder()
    const file = `${folder.path}/key`
    const publicKey = writeKeyPair(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readKeyPair(file).publicKey).toBe(publicKey)
    expect(readPublicKey(`${file}.pub`)).toBe(publicKey)
    expect(readPublicKey(publicKey)).toBe(publicKey)
    const before = readFileSync(file, 'utf8')
    expect(thrownBy(() => writeKeyPair(file)).message).toBe(`${file} exists already, and keys are never overwritten.`)
    expect(readFileSync(file, 'utf8')).toBe(before)
    writeFileSync(`${folder.path}/other.pub`, '')
    expect(thrownBy(() => writeKeyPair(`${folder.path}/other`))).toBeInstanceOf(EncryptionKeyError)
    expect(thrownBy(() => statSync(`${folder.path}/other`))).toMatchObject({ code: 'ENOENT' })
  })

  it('that are no key say what was expected, and not what may be a secret', () => {
    const start =
      'A public key is given as it is, which are 40 characters, or by the name of a file with it. Received: '
    const end = ', which is no key, and there is no such file.'
    expect(thrownBy(() => readPublicKey('abc')).message).toBe(`${start}abc${end}`)
    expect(thrownBy(() => readPublicKey('/nowhere/key.pub')).message).toBe(`${start}/nowhere/key.pub${end}`)
    expect(thrownBy(() => readPublicKey('x'.repeat(39))).message).toBe(`${start}a text of 39 characters${end}`)
    expect(thrownBy(() => readPublicKey(`${'x'.repeat(39)}~`)).message).toBe(`${start}a text of 40 characters${end}`)
  })

  it('are listed one a line, with comments, also where one begins with a #', () => {
    using folder = new ScratchFolder()
    const file = `${folder.path}/clients`
    const keys = [`#${'a'.repeat(39)}`, `${'b'.repeat(39)}#`, 'c'.repeat(40)]
    writeFileSync(file, `# those of the office\n#another\n\n${keys[0]}\n${keys[1]} # Ann\n  ${keys[2]}\r\n`)
    expect([...readPublicKeys(file)]).toEqual(keys)
    writeFileSync(file, `${keys[2]}\nshort\n`)
    expect(thrownBy(() => readPublicKeys(file)).message).toBe(
      `${file}, line 2: no public key. A key has 40 characters.`,
    )
  })
})
