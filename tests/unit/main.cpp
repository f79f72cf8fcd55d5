// SPDX-License-Identifier: Apache-2.0
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
#include <iostream>
#include <string>

namespace {

/// `--reporters=lines`: one line a test case in the form that tests/run counts (see HACKING.md). The console
/// reporter can run beside it and says where a check failed.
class LinesReporter : public doctest::IReporter {
public:
    explicit LinesReporter(const doctest::ContextOptions& options) : out_(*options.cout) {}

    void test_case_start(const doctest::TestCaseData& data) override {
        name_ = data.m_name;
        why_.clear();
        skipped_.clear();
    }

    void log_assert(const doctest::AssertData& data) override {
        if (!data.m_failed || !why_.empty()) return;
        why_ = std::string(data.m_file) + ":" + std::to_string(data.m_line) + " " + data.m_expr + " is " +
               data.m_decomp.c_str();
    }

    void log_message(const doctest::MessageData& data) override {
        std::string& said = data.m_severity == doctest::assertType::is_warn ? skipped_ : why_; // MESSAGE or FAIL
        if (said.empty()) said = data.m_string.c_str();
    }

    void test_case_exception(const doctest::TestCaseException& data) override {
        if (why_.empty()) why_ = std::string("threw ") + data.error_string.c_str();
    }

    void test_case_end(const doctest::CurrentTestCaseStats& stats) override {
        if (stats.failure_flags == doctest::TestCaseFailureReason::None && !skipped_.empty()) {
            out_ << "skip " << name_ << ": " << one_line(skipped_) << '\n';
        } else if (stats.failure_flags == doctest::TestCaseFailureReason::None) {
            out_ << "ok " << name_ << '\n';
        } else {
            out_ << "not ok " << name_ << ": " << one_line(why_) << '\n';
        }
    }

    void report_query(const doctest::QueryData&) override {}
    void test_run_start() override {}
    void test_run_end(const doctest::TestRunStats&) override {}
    void test_case_reenter(const doctest::TestCaseData&) override {}
    void subcase_start(const doctest::SubcaseSignature&) override {}
    void subcase_end() override {}
    void test_case_skipped(const doctest::TestCaseData&) override {}

private:
    static std::string one_line(std::string text) {
        for (char& c : text) {
            if (c == '\n') c = ' ';
        }
        return text;
    }

    std::ostream& out_;
    std::string name_;
    std::string why_;
    std::string skipped_; ///< why nothing could be checked
};

DOCTEST_REGISTER_REPORTER("lines", 1, LinesReporter);

} // namespace
