// Logs in to the sandbox with mtcute, which shares no code with TDLib, and prints one chat's history, oldest first, as
// JSON lines. Arguments: port, file with the server's public key, phone, code, username.
import { readFileSync } from 'node:fs'
import { MemoryStorage, TelegramClient } from '@mtcute/node'
import { addPublicKey, NodeCryptoProvider } from '@mtcute/node/utils.js'

const [port, keyFile, phone, code, username] = process.argv.slice(2)
const crypto = new NodeCryptoProvider()
await crypto.initialize()
addPublicKey(crypto, readFileSync(keyFile, 'utf8'))

const dc = { id: 2, ipAddress: '127.0.0.1', port: Number(port), testMode: true }
const client = new TelegramClient({
    apiId: 1,
    apiHash: 'sandbox',
    crypto,
    storage: new MemoryStorage(),
    defaultDcs: { main: dc, media: { ...dc, mediaOnly: true } },
    testMode: true,
    disableUpdates: true,
})
await client.start({ phone, code: () => code, codeSentCallback: () => {} })
for await (const message of client.iterHistory(username, { reverse: true, chunkSize: 100, limit: Infinity })) {
    console.log(JSON.stringify({ id: message.id, date: message.date.getTime() / 1000, text: message.text }))
}
await client.destroy()
