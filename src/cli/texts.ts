import '../i18n/panel';
import '../i18n/read';
import cli from '../i18n/en/cli.json';
import rules from '../i18n/en/rules.json';
import { addMessages } from '../i18n/translate';

// The command line is one part: all of its texts, the rules’ and those of errors are there at once.
addMessages(cli);
addMessages(rules);
