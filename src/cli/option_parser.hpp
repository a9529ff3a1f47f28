// The parser of options is CLI11's. Its headers cost a compiler seconds: only the files that look inside it include them.
#pragma once

namespace CLI {

class App;
class FormatterBase;
class Option;

}  // namespace CLI
