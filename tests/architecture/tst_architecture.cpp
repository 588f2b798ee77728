// SPDX-License-Identifier: GPL-3.0-or-later
#include "exceptions.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace architecture;

// The rules of the house, held against the real tree, and against a bad sample in which each rule must find
// exactly what was planted.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileIsReadToItsEnd();
    void theTreeKeeps_data();
    void theTreeKeeps();
    void badSampleIsRefused_data();
    void badSampleIsRefused();
    void everyRuleHasABadSample();
    void everyExceptionIsNeededAndReasoned();
    void aRaisedBudgetIsStillABudget();
    void layersSeeOnlyWhatIsBelow_data();
    void layersSeeOnlyWhatIsBelow();
    void literalsAndCommentsAreNotCode();
    void functionsAreMeasured_data();
    void functionsAreMeasured();
    void variablesAreJudged_data();
    void variablesAreJudged();

private:
    std::vector<Rule> m_rules = allRules();
    std::unique_ptr<Scan> m_tree;
    std::unique_ptr<Scan> m_badSample;
};

namespace {

// Too large to keep as files: they are made here and added to the sample's value.
QString repeated(const QString &line, int count)
{
    return (line + u'\n').repeated(count);
}

QString sampleText(const QString &body)
{
    return "// SPDX-License-Identifier: GPL-3.0-or-later\nnamespace domain {\n"_L1 + body + "}\n"_L1;
}

void plantLargeThings(SourceTree &tree)
{
    const auto plant = [&tree](const QString &path, const QString &body) {
        tree.files.push_back(sourceFile(path, sampleText(body)));
    };
    plant(u"app/domain/long_function.cpp"_s, "void tooLong()\n{\n"_L1 + repeated(u"    step();"_s, 38) + "}\n"_L1);
    plant(u"app/domain/good_function.cpp"_s, "void longEnough()\n{\n"_L1 + repeated(u"    step();"_s, 37) + "}\n"_L1);
    plant(u"app/domain/long_constructor.cpp"_s,
          "Foo::Foo()\n    : m_a{1}\n    , m_b(2)\n{\n"_L1 + repeated(u"    step();"_s, 26) + "}\n"_L1);
    plant(u"app/domain/long_source.cpp"_s, repeated(u"// line"_s, 398));
    plant(u"app/domain/good_source.cpp"_s, repeated(u"// line"_s, 397));
    plant(u"app/domain/long_header.h"_s, repeated(u"// line"_s, 198));
    plant(u"app/domain/large_interface.h"_s,
          "class Large\n{\npublic:\n    Large();\n    ~Large();\n"_L1 + repeated(u"    void ask();"_s, 21) + "};\n"_L1);
    tree.files.push_back(sourceFile(
        u"ui/widgets/shell/main_window.h"_s,
        sampleText("namespace widgets { class MainWindow\n{\nprivate:\n"_L1 + repeated(u"    void act();"_s, 26) + "}; }\n"_L1)));
    for (int i = 0; i < 26; ++i)
        plant(u"app/domain/crowd/member_%1.cpp"_s.arg(i), {});
}

QString toText(const Offences &offences)
{
    QStringList lines;
    for (const Offence &offence : offences)
        lines.append(printed(offence));
    return lines.join(u'\n');
}

} // namespace

void ArchitectureTest::initTestCase()
{
    m_tree = std::make_unique<Scan>(SourceTree::read(QStringLiteral(PORTOLAN_SOURCE_DIR)));
    QVERIFY2(m_tree->files.size() > 20, "the source tree was not found");
    SourceTree sample = SourceTree::read(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/architecture/bad_sample"));
    QVERIFY2(!sample.files.empty(), "the bad sample was not found");
    plantLargeThings(sample);
    m_badSample = std::make_unique<Scan>(std::move(sample));
}

void ArchitectureTest::everyFileIsReadToItsEnd()
{
    for (const auto &[file, shape] : m_tree->files)
        QVERIFY2(shape.isComplete, qPrintable(u"the outline of %1 does not close"_s.arg(file.path)));
}

void ArchitectureTest::theTreeKeeps_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(m_rules.size()); ++i)
        QTest::newRow(qPrintable(m_rules[i].id)) << i;
}

void ArchitectureTest::theTreeKeeps()
{
    QFETCH(const int, index);
    Offences offences = m_rules[index].check(*m_tree);
    std::erase_if(offences, [](const Offence &offence) {
        return std::ranges::any_of(exceptions(), [&](const Exception &each) { return each.covers(offence); });
    });
    const QString report = m_rules[index].says + u":\n"_s + toText(offences);
    QVERIFY2(offences.empty(), qPrintable(report));
}

void ArchitectureTest::badSampleIsRefused_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("places"); // each planted offence as path:line, in order
    const auto row = [](const char *rule, const QStringList &places) { QTest::newRow(rule) << QString::fromLatin1(rule) << places; };
    row("layer-include", {u"app/domain/looks_up.cpp:4"_s, u"app/exchange/sees_sibling.cpp:4"_s});
    row("include-path", {u"app/domain/looks_up.cpp:3"_s});
    row("library-include", {u"app/exchange/sees_sibling.cpp:5"_s, u"ui/widgets/draws.cpp:3"_s});
    row("function-length", {u"app/domain/long_function.cpp:3"_s});
    row("constructor-length", {u"app/domain/long_constructor.cpp:3"_s});
    row("parameters", {u"app/domain/signatures.h:7"_s});
    row("unnamed-bool", {u"app/domain/signatures.h:9"_s});
    row("file-length", {u"app/domain/long_source.cpp:0"_s, u"app/domain/long_header.h:0"_s});
    row("public-methods", {u"app/domain/large_interface.h:3"_s});
    row("main-window", {u"ui/widgets/shell/main_window.h:3"_s});
    row("folder-size", {u"app/domain/crowd:0"_s});
    row("test-density", {u"tests:0"_s});
    row("banned-call", {u"ui/widgets/words.cpp:9"_s, u"ui/widgets/words.cpp:10"_s, u"ui/widgets/words.cpp:11"_s});
    row("sleep", {u"tests/sleepy.cpp:6"_s});
    row("subrange", {u"ui/widgets/words.cpp:16"_s});
    row("unfinished", {u"ui/widgets/words.cpp:6"_s});
    row("dead-code", {u"ui/widgets/words.cpp:12"_s});
    row("sql", {u"ui/widgets/words.cpp:14"_s});
    row("message-box", {u"ui/widgets/words.cpp:13"_s});
    row("mutable-global", {u"app/domain/globals.cpp:5"_s, u"app/domain/globals.cpp:6"_s, u"app/domain/globals.cpp:13"_s});
    row("type-name", {u"app/domain/signatures.h:14"_s});
    row("license-line", {u"app/domain/unlicensed.h:1"_s});
    row("top-level", {u"notes:0"_s});
    row("folder-name", {u"app/utils:0"_s});
    row("file-name", {u"app/domain/CamelCase.h:0"_s});
    row("namespace", {u"app/domain/homeless.h:0"_s});
}

void ArchitectureTest::badSampleIsRefused()
{
    QFETCH(const QString, rule);
    QFETCH(const QStringList, places);
    const auto found = std::ranges::find(m_rules, rule, &Rule::id);
    QVERIFY2(found != m_rules.end(), "there is no such rule");
    QStringList refused;
    for (const Offence &offence : found->check(*m_badSample)) {
        QCOMPARE(offence.rule, rule);
        refused.append(u"%1:%2"_s.arg(offence.path).arg(offence.line));
    }
    QCOMPARE(refused, places);
}

void ArchitectureTest::everyRuleHasABadSample()
{
    for (const Rule &rule : m_rules) {
        const QString message = u"%1 finds nothing in the bad sample"_s.arg(rule.id);
        QVERIFY2(!rule.check(*m_badSample).empty(), qPrintable(message));
    }
}

void ArchitectureTest::everyExceptionIsNeededAndReasoned()
{
    for (const Exception &exception : exceptions()) {
        const QString place = u"%1 %2 %3"_s.arg(exception.rule, exception.path, exception.symbol);
        const auto rule = std::ranges::find(m_rules, exception.rule, &Rule::id);
        QVERIFY2(rule != m_rules.end(), qPrintable(place));
        const Offences offences = rule->check(*m_tree);
        QVERIFY2(std::ranges::any_of(offences, [&](const Offence &each) { return exception.covers(each); }),
                 qPrintable(u"nothing needs the exception "_s + place));
        QVERIFY2(exception.reason.size() > 20, qPrintable(u"no reason is given for "_s + place));
    }
}

void ArchitectureTest::aRaisedBudgetIsStillABudget()
{
    const Exception exception{u"function-length"_s, u"app/domain/x.cpp"_s, u"table"_s, 60, u"it is one table"_s};
    Offence offence{u"function-length"_s, u"app/domain/x.cpp"_s, 7, u"table"_s, {}, 60};
    QVERIFY(exception.covers(offence));
    offence.measured = 61;
    QVERIFY(!exception.covers(offence));
}

void ArchitectureTest::layersSeeOnlyWhatIsBelow_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("seen"); // the layers a file at this path may include, in the order of the house
    QTest::newRow("domain") << u"app/domain/x.h"_s << u"domain"_s;
    QTest::newRow("figure") << u"app/figure/x.h"_s << u"domain figure"_s;
    QTest::newRow("analytics") << u"app/analytics/x.h"_s << u"domain figure analytics"_s;
    QTest::newRow("exchange") << u"app/exchange/x.h"_s << u"domain figure exchange"_s;
    QTest::newRow("database") << u"database/x.h"_s << u"domain database"_s;
    QTest::newRow("workspace") << u"app/workspace/x.h"_s << u"domain figure analytics exchange database workspace"_s;
    const QString core = u"domain figure analytics exchange database workspace presentation"_s;
    QTest::newRow("presentation") << u"ui/presentation/x.h"_s << core;
    QTest::newRow("plot") << u"ui/plot/x.h"_s << core + u" plot"_s;
    QTest::newRow("widgets") << u"ui/widgets/forms/x.h"_s << core + u" plot widgets"_s;
    QTest::newRow("cli") << u"app/cli/x.h"_s << core + u" plot widgets cli composition"_s;
    QTest::newRow("composition") << u"app/composition/x.h"_s << core + u" plot widgets cli composition"_s;
    QTest::newRow("main") << u"app/main.cpp"_s << core + u" plot widgets cli composition"_s;
}

void ArchitectureTest::layersSeeOnlyWhatIsBelow()
{
    QFETCH(const QString, path);
    QFETCH(const QString, seen);
    const auto &rule = *std::ranges::find(m_rules, u"layer-include"_s, &Rule::id);
    QStringList allowed;
    for (const char *layer : {"domain", "figure", "analytics", "exchange", "database", "workspace", "presentation",
                              "plot", "widgets", "cli", "composition"}) {
        SourceTree tree;
        tree.files.push_back(sourceFile(path, u"#include \"%1/thing.h\"\n"_s.arg(QLatin1StringView(layer))));
        if (rule.check(Scan(tree)).empty())
            allowed.append(QString::fromLatin1(layer));
    }
    QCOMPARE(allowed.join(u' '), seen);
}

void ArchitectureTest::literalsAndCommentsAreNotCode()
{
    const SourceFile file = sourceFile(u"app/domain/x.cpp"_s,
                                       u"int a = 1'000; // one \"two\"\nauto b = u8R\"x(raw )\" \n text)x\"; char c = '\"';\n"
                                       "/* three\n four */ auto d = \"a\\\"b\"; auto e = 'x';\n"_s);
    QCOMPARE(file.code,
             u"int a = 1'000;             \nauto b = u8R\"         \n       \"; char c = ' ';\n"
             "        \n         auto d = \"    \"; auto e = ' ';\n"_s);
    QCOMPARE(file.comments.size(), 2);
    QCOMPARE(file.comments[1].line, 4);
    QCOMPARE(file.strings.size(), 2);
    QCOMPARE(file.strings[0].text, u"raw )\" \n text"_s);
    QCOMPARE(file.strings[1].line, 5);
}

void ArchitectureTest::functionsAreMeasured_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("shapes"); // name lines parameters
    const auto row = [](const char *name, const QString &code, const QStringList &shapes) { QTest::newRow(name) << code << shapes; };
    row("free", u"int f(int a, QMap<int, int> b = {{1, 2}})\n{\n}\n"_s, {u"f 3 2"_s});
    row("void parameter", u"int f(void);"_s, {u"f 0 0"_s});
    row("template", u"template<typename T, int N = (3)>\nT f(T a) { return [a] { return a; }(); }"_s, {u"f 2 1"_s});
    row("initializer list", u"A::A(int a)\n : m_a{a}\n , m_b(a), m_c{}\n{\n}"_s, {u"A::A 5 1 constructor"_s});
    row("in class", u"class A : public B<int(int)> {\n A(int a) : m_a{a} {}\n std::function<void(int, int)> m_f{};\n int m_a{0}; };"_s, {u"A 1 1 constructor"_s});
    row("trailing return", u"auto f(int a) const noexcept(true) -> std::vector<A::B> {\n}"_s, {u"f 2 1"_s});
    row("operators", u"bool operator<(const A &a, const A &b);\nvoid A::operator()(int a) {\n}"_s, {u"operator_ 0 2"_s, u"A::operator__ 2 1"_s});
    row("table", u"const std::array kRows = {Row{f(1), 2}};\nconstexpr auto kF = [](int a) { return a; };"_s, {});
    row("macros", u"class A : public QObject {\n Q_OBJECT\n Q_PROPERTY(int a READ a)\npublic:\n [[nodiscard]] int a() const;\n};"_s, {u"a 0 0"_s});
    row("preprocessor", u"#define X(a) \\\n void a() {\nint f()\n{\n}"_s, {u"f 3 0"_s});
}

void ArchitectureTest::functionsAreMeasured()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, shapes);
    QStringList found;
    for (const FunctionShape &each : shapeOf(sourceFile(u"app/domain/x.cpp"_s, code)).functions) {
        const QString shape = u"%1 %2 %3"_s.arg(each.name).arg(each.lines).arg(each.parameters.size());
        found.append(each.isConstructor ? shape + u" constructor"_s : shape);
    }
    QCOMPARE(found, shapes);
}

void ArchitectureTest::variablesAreJudged_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isMutable");
    QTest::newRow("plain") << u"int counter;"_s << true;
    QTest::newRow("static in a function") << u"void f() { static QHash<int, QString> cache; }"_s << true;
    QTest::newRow("static member") << u"struct A { inline static int s_count = 0; };"_s << true;
    QTest::newRow("pointers that can move") << u"const char *names[] = {\"a\"};"_s << true;
    QTest::newRow("inline") << u"inline std::vector<int> rows{1, 2};"_s << true;
    QTest::newRow("constexpr") << u"constexpr int kCount = 1 << 3;"_s << false;
    QTest::newRow("const") << u"const QString kName = f();"_s << false;
    QTest::newRow("const pointers") << u"const char *const kNames[] = {\"a\"};"_s << false;
    QTest::newRow("const static in a function") << u"void f() { static const QString text = g(); }"_s << false;
    QTest::newRow("static function") << u"struct A { static A make(); }; static A f(int a);"_s << false;
    QTest::newRow("alias") << u"using A = int; enum class B : int { C, D }; concept E = true; class F;"_s << false;
    QTest::newRow("member") << u"struct A { int m_a = 0; QString m_b; };"_s << false;
}

void ArchitectureTest::variablesAreJudged()
{
    QFETCH(const QString, code);
    QFETCH(const bool, isMutable);
    const FileShape shape = shapeOf(sourceFile(u"app/domain/x.cpp"_s, code));
    QCOMPARE(shape.globals.size(), isMutable ? 1 : 0);
}

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
