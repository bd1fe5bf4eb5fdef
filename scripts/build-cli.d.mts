export declare const PROGRAM: string;
export declare function fingerprint(): string;
export declare function buildCli(options?: {
  always?: boolean;
  before?: () => void;
}): Promise<boolean>;
