import react from '@vitejs/plugin-react';
import { messages } from './scripts/messages-plugin.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [messages(), react()],
  test: { environment: 'node', include: ['tests/**/*.test.{ts,tsx}'] },
});
