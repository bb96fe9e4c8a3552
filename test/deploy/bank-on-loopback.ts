/** The bank that the deployed function asks: on the port that infra/emulator.ts gives it. */
import { answerOf, type BankServer, type Reply, sends, startBankServer } from '../functions/rates/bank-server.ts';

const port = 4577;

/** The answer of the European Central Bank, as if it were published on a day. */
export const ratesOf = (day: string): Reply => sends(answerOf('ecb-daily.xml').toString().replace('2025-03-05', day));

/** Opens the bank with an answer. */
export async function bankOnLoopback(reply: Reply): Promise<BankServer> {
  const bank = await startBankServer(port);
  bank.behave(reply);
  return bank;
}
