// The commands `keygen`, `ping` and `worker`, as far as they are about encrypted links.

import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { UsageError } from '../../src/cli/command.js'
import { keygen } from '../../src/cli/keygen.js'
import { ping } from '../../src/cli/ping.js'
import { worker } from '../../src/cli/worker.js'
import { EncryptionKeyError, PythonEnvironmentError } from '../../src/errors.js'
import { PACKAGE_VERSION } from '../../src/process/versions.js'
import { PROTOCOL_VERSION } from '../../src/protocol/messages.js'
import { readKeyPair } from '../../src/transport/keys.js'
import { rejectionOf, ScratchFolder } from '../harness.js'
import { Served } from '../remote/served.js'

let stdout: MockInstance
let stderr: MockInstance
beforeEach(() => {
  stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})
const printed = (spy: MockInstance): string => spy.mock.calls.map(([text]) => String(text)).join('')

describe('keygen', () => {
  it('writes two files, prints the public key and not the secret one, and overwrites nothing', async () => {
    using folder = new ScratchFolder()
    const file = join(folder.path, 'my.key')
    expect(await keygen.run([file])).toBe(0)
    const { secretKey, publicKey } = readKeyPair(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(`${file}.pub`, 'utf8')).toBe(`${publicKey}\n`)
    expect(printed(stdout)).toContain(publicKey)
    expect(printed(stdout)).not.toContain(secretKey)
    expect(await rejectionOf(keygen.run([file]))).toBeInstanceOf(EncryptionKeyError)
    expect(readKeyPair(file).secretKey).toBe(secretKey)
  })

  it.each([[[]], [['a', 'b']]])('wants one file: %j', async (args) => {
    expect(await rejectionOf(keygen.run(args))).toBeInstanceOf(UsageError)
  })
})

describe('ping', () => {
  it('says who answers, also while all places are taken, with any key that is let in', async () => {
    await using served = await Served.start()
    await using python = await served.join()
    expect(await python.eval('1')).toBe(1)
    const app = ['--key', served.file('app'), '--server-key', served.file('worker.pub')]
    expect(await ping.run([served.endpoint, ...app])).toBe(0)
    expect(printed(stdout)).toBe(
      `A worker answers at ${served.endpoint}: tensorbridge of version ${PACKAGE_VERSION} (protocol ${PROTOCOL_VERSION}), ` +
        'Keras 3, serving 1 of 1 programs.\n',
    )
    vi.stubEnv('TENSORBRIDGE_KEY', served.file('worker'))
    expect(await ping.run([served.endpoint])).toBe(0)
    vi.stubEnv('TENSORBRIDGE_KEY', served.file('stranger'))
    vi.stubEnv('TENSORBRIDGE_SERVER_KEY', served.file('worker.pub'))
    expect(await rejectionOf(ping.run([served.endpoint]))).toBeInstanceOf(EncryptionKeyError)
  })

  it('of a worker of another version has exit code 1 and says so', async () => {
    await using served = await Served.start({ protocolVersion: 999 })
    expect(await ping.run([served.endpoint, '--key', served.file('worker')])).toBe(1)
    expect(printed(stderr)).toContain('Both have to speak the same version of the protocol')
  })

  it('does not wait for ever', async () => {
    using folder = new ScratchFolder()
    await keygen.run([join(folder.path, 'k')])
    // An address for documentation (RFC 5737): nobody is there.
    const args = ['tcp://192.0.2.1:7700', '--key', join(folder.path, 'k'), '--timeout', '0.3']
    const error = await rejectionOf(ping.run(args))
    expect(error).toBeInstanceOf(PythonEnvironmentError)
  })

  it.each([[[]], [['tcp://x']], [['tcp://h:1', '--timeout', 'soon']], [['ipc://']]])('refuses %j', async (args) => {
    expect(await rejectionOf(ping.run(args))).toBeInstanceOf(UsageError)
  })
})

describe('worker', () => {
  it.each([
    [['--listen', 'tcp://0.0.0.0:7700'], 'missing: --key FILE and --clients FILE'],
    [['--listen', 'tcp://0.0.0.0:7700', '--clients', 'x'], 'missing: --key FILE'],
    [['--listen', 'tcp://127.0.0.1:7700', '--key', 'x'], 'missing: --clients FILE'],
    [['--listen', 'ipc:///x', '--key', 'x', '--clients', 'x'], '--key and --clients are for tcp'],
    [['--listen', 'udp://x'], '--listen takes ipc://PATH or tcp://ADDRESS:PORT. Received: udp://x'],
    [['--listen', 'tcp://0.0.0.0:70000'], '--listen takes ipc://PATH or tcp://ADDRESS:PORT.'],
    [['--listen', 'ipc:///x', '--programs', '0'], '--programs has to be an integer from 1 on. Received: 0'],
  ])('refuses %j', async (args, text) => {
    const error = await rejectionOf(worker.run(args))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(text)
  })

  it('refuses keys that cannot be read, and warns of one that others can read', async () => {
    using folder = new ScratchFolder()
    const file = join(folder.path, 'k')
    await keygen.run([file])
    chmodSync(file, 0o644)
    const args = [
      '--listen',
      'tcp://127.0.0.1:*',
      '--key',
      file,
      '--clients',
      join(folder.path, 'none'),
      '--keras',
      '4',
    ]
    expect(await rejectionOf(worker.run(args))).toBeInstanceOf(UsageError)
    expect(printed(stderr)).toBe(`Any user of this machine can read the secret key in ${file}: chmod 600 it.\n`)
    writeFileSync(file, 'no key')
    const error = await rejectionOf(worker.run(args))
    expect(error).toBeInstanceOf(EncryptionKeyError)
    expect(error.message).toContain('holds no secret key')
  })
})
