using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed partial class CheckDocumentTests
{
    private static readonly string[] Formats = ["text", "html", "csv", "json", "ndjson", "sarif"];

    public static TheoryData<string> Others { get; } = [.. DocumentFiles.Others.Keys];

    [Theory]
    [MemberData(nameof(Others))]
    public void FileWithoutDeclaration_IsOneSentence(string name)
    {
        var (content, code, chinese, english) = DocumentFiles.Others[name];
        using var file = new TemporaryFile(content, name);

        var run = Tool.Run("check", file.Path);
        var translated = Tool.Run("check", file.Path, "--lang", "en");

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal([code], Codes(run.Output));
        Assert.Contains(chinese, run.Unbroken, StringComparison.Ordinal);
        Assert.Contains("建议：", run.Output, StringComparison.Ordinal);
        Assert.Contains("文件中没有读到申报，因此没有审核。", run.Output, StringComparison.Ordinal);
        Assert.All(
            ["行:列", "未能读取", "整份申报", "年度  ", "错误1"],
            words => Assert.DoesNotContain(words, run.Output, StringComparison.Ordinal)
        );
        Assert.Contains(
            string.Concat(english.Where(c => c != ' ')),
            translated.Unbroken,
            StringComparison.Ordinal
        );
        Assert.Equal(3, Tool.Run("check", file.Path, "--fail-on", "error").ExitCode);
    }

    [Fact]
    public void FileWithoutDeclaration_OnAPage_IsTheReasonAndNoEmptyTables()
    {
        using var file = new TemporaryFile(DocumentFiles.Others["发票.docx"].Content, "发票.docx");

        var page = Tool.Run("check", file.Path, "--format", "html").Output;

        Assert.Contains(">没有读到申报", page, StringComparison.Ordinal);
        Assert.Contains("文件中没有读到申报，因此没有审核。", page, StringComparison.Ordinal);
        Assert.DoesNotContain("问题清单", page, StringComparison.Ordinal);
        Assert.DoesNotContain("↑清单", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_FilesWithoutDeclaration_AreToldApartFromDeclarationsWithErrors()
    {
        using var folder = Mixed();

        var run = Tool.Run("check", folder.Path);
        var others = DocumentFiles.Others.Count - 1;

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(
            $"申报3份（有错误的2份），项目15个，年度金额14,511,170.00元。另有{others}个文件没有读到申报。",
            run.Unbroken,
            StringComparison.Ordinal
        );
        Assert.Contains("没有读到申报的文件：", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(run.Output, "^部门预算绩效目标审核报告$", RegexOptions.Multiline));
        Assert.DoesNotContain("照片.png", run.Output, StringComparison.Ordinal);
        Assert.All(
            DocumentFiles.Others.Where(other => other.Key != "照片.png"),
            other =>
            {
                Assert.Contains(other.Key, run.Output, StringComparison.Ordinal);
                Assert.Contains(other.Value.Chinese, run.Unbroken, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Folder_Summary_HasALineForEachFileWithADeclaration()
    {
        using var folder = Mixed();

        var summary = Tool.Run("check", folder.Path).Output;

        Assert.Matches(@"年度金额（元） +错误 +需核实 +提示 +疑点", summary);
        Assert.Matches(@"sample\.docx +7 +7,255,580\.00 +5 +40 +28 +0\n", summary);
        Assert.Matches(@"songjiang\.json +7 +7,255,580\.00 +5 +40 +28 +0\n", summary);
        Assert.Matches(@"下级/anonymous\.docx +1 +10\.00 +0 +\d+ +\d+ +[1-9]\d*\n", summary);
    }

    [Fact]
    public void Folder_InEveryFormatAndLanguage_NamesWhatHasNoDeclaration()
    {
        using var folder = Mixed();

        foreach (var format in Formats)
        {
            foreach (var language in new[] { "zh", "en" })
            {
                string[] args = ["check", folder.Path, "--format", format, "--lang", language];
                var run = Tool.Run(format is "html" ? [.. args, "--summary"] : args);

                Assert.Equal(3, run.ExitCode);
                Assert.Contains("发票.docx", Uri.UnescapeDataString(run.Output), StringComparison.Ordinal);
                Assert.Contains(
                    language == "zh" || format is "json" or "ndjson" or "sarif"
                        ? "其中没有项目经费情况说明"
                        : "noneisastatementofaproject",
                    run.Unbroken,
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Fact]
    public void Folder_Json_ListsWhatHasNoDeclaration()
    {
        using var folder = Mixed();

        var summary = JsonNode.Parse(Tool.Run("check", folder.Path, "--format", "json").Output)!["summary"]!;
        var others = summary["withoutDeclaration"]!.AsArray();

        Assert.Equal(DocumentFiles.Others.Count - 1, others.Count);
        Assert.Empty(summary["unread"]!.AsArray());
        Assert.All(
            others,
            other => Assert.Matches("PB12(0[1-5]|10)", other!["message"]!["zh-CN"]!.GetValue<string>())
        );
    }

    [Fact]
    public void Document_Sample_HasTheFindingsOfItsJsonInPlacesOfTheDocument()
    {
        using var file = new TemporaryFile(DocumentFiles.Sample, "songjiang-2026.docx");

        var document = Tool.Run("check", file.Path);
        var json = Tool.Run("check", Sample.Path);

        Assert.Equal(Codes(json.Output), Codes(document.Output));
        Assert.Contains("各项问题右端是它在文件中的位置", document.Output, StringComparison.Ordinal);
        Assert.Matches(@" 第\d+张表第\d+行第\d+列\n", document.Output);
        Assert.DoesNotMatch(@" \d+:\d+\n", document.Output);
        Assert.Contains("行:列", json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_Sample_HasTheFindingsOfItsJsonOnPages()
    {
        using var file = new TemporaryFile(DocumentFiles.SampleInPdf, "songjiang-2026.pdf");

        var document = Tool.Run("check", file.Path);
        var json = Tool.Run("check", Sample.Path);
        var translated = Tool.Run("check", file.Path, "--lang", "en");

        Assert.Equal(
            Codes(json.Output),
            Codes(document.Output).Where(code => !code.StartsWith("PB12", StringComparison.Ordinal))
        );
        Assert.Matches(
            @"\n          绩效指标第10项“建立健全健康教育、健康指导制度” +第5页\n",
            document.Output
        );
        Assert.Matches(@" page 5\n", translated.Output);
        Assert.DoesNotMatch(@" \d+:\d+\n", document.Output);
    }

    [Theory]
    [InlineData("out.html", "2026/%E7%94%B3%E6%8A%A5%20%231.pdf#page=5")]
    [InlineData("2026/out.html", "%E7%94%B3%E6%8A%A5%20%231.pdf#page=5")]
    [InlineData("reports/out.html", "../2026/%E7%94%B3%E6%8A%A5%20%231.pdf#page=5")]
    public void Pdf_OnAPage_IsLinkedFromWhereTheReportLies(string output, string link)
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("2026/申报 #1.pdf", DocumentFiles.SampleInPdf);
        _ = Directory.CreateDirectory(Path.Combine(folder.Path, "reports"));
        var report = Path.Combine(folder.Path, output);

        var alone = Tool.Run("check", document, "--format", "html", "-o", report);

        Assert.Equal(0, alone.ExitCode);
        Assert.Contains($"href=\"{link}\"", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_InAFolder_IsLinkedFromItsPage()
    {
        using var folder = new TemporaryFolder();
        folder.Write("2026/申报 #1.pdf", DocumentFiles.SampleInPdf);
        var report = Path.Combine(folder.Path, "report");

        _ = Tool.Run("check", Path.Combine(folder.Path, "2026"), "--format", "html", "-o", report);

        var page = Assert.Single(Directory.GetFiles(Path.Combine(report, "pages")));
        Assert.Contains(
            "href=\"../../2026/%E7%94%B3%E6%8A%A5%20%231.pdf#page=5\"",
            File.ReadAllText(page),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Pdf_InAFolder_IsCheckedAmongTheOthers()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("a.docx", DocumentFiles.Sample);
        _ = folder.Write("b.PDF", DocumentFiles.SampleInPdf);
        _ = folder.Write("c.pdf", DocumentFiles.Others["扫描件.pdf"].Content);

        var run = Tool.Run("check", folder.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("申报2份", run.Unbroken, StringComparison.Ordinal);
        Assert.Contains("另有1个文件没有读到申报", run.Unbroken, StringComparison.Ordinal);
        Assert.Contains("第1页是图片", run.Unbroken, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_JsonInDisguise_IsRead()
    {
        using var file = new TemporaryFile(Declarations.Clean("区民政局"), "申报.docx");

        var run = Tool.Run("check", file.Path, "--fail-on", "information");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("区民政局", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_WithoutYearAndDepartment_IsReviewedAndSaysThatTheyAreNotStated()
    {
        using var file = new TemporaryFile(DocumentFiles.Anonymous(), "申报表.docx");

        var run = Tool.Run("check", file.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("部门  未写明\n年度  未写明\n", run.Output);
        Assert.Contains("社区养老服务", run.Output, StringComparison.Ordinal);
        Assert.Contains("PB1231", run.Output, StringComparison.Ordinal);
        Assert.Contains("--year 2026 --department", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "not stated",
            Tool.Run("check", file.Path, "--lang", "en").Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "（未写明部门）",
            Tool.Run("check", file.Path, "--format", "html").Output,
            StringComparison.Ordinal
        );
        Assert.All(
            Formats,
            format =>
                Assert.DoesNotContain(
                    "2999",
                    Tool.Run("check", file.Path, "--format", format).Output,
                    StringComparison.Ordinal
                )
        );
        Assert.Null(JsonNode.Parse(Tool.Run("check", file.Path, "--format", "json").Output)!["input"]);
    }

    [Fact]
    public void Document_WithYearAndDepartmentOfTheCaller_HasThem()
    {
        using var file = new TemporaryFile(DocumentFiles.Anonymous(), "申报表.docx");

        var run = Tool.Run("check", file.Path, "--year", "2026", "--department", "某区民政局");

        Assert.Matches("部门  某区民政局\n年度  2026\n", run.Output);
        Assert.DoesNotContain("PB1231", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_DoubtsOfReading_StandBeforeFindingsOfReview()
    {
        using var file = new TemporaryFile(DocumentFiles.Anonymous(), "申报表.docx");

        var run = Tool.Run("check", file.Path, "--lump-sum", "1元");
        var codes = Codes(run.Output);

        Assert.Equal(codes.OrderBy(code => !code.StartsWith("PB1", StringComparison.Ordinal)), codes);
    }

    [Fact]
    public void Sarif_OfADocument_SaysTheCellInWordsAndClaimsNoJson()
    {
        using var file = new TemporaryFile(DocumentFiles.Sample, "songjiang-2026.docx");

        var log = JsonNode.Parse(Tool.Run("check", file.Path, "--format", "sarif").Output)!["runs"]![0]!;

        Assert.Null(log["artifacts"]![0]!["mimeType"]);
        Assert.Contains(
            log["results"]!.AsArray(),
            result =>
                result!["locations"]![0]!["message"]?["text"]?.GetValue<string>() is { } text
                && text.EndsWith('列')
        );
    }

    [Fact]
    public void Output_HardLinkToTheDocument_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.docx", DocumentFiles.Sample);
        var link = Path.Combine(folder.Path, "b.docx");
        Assert.SkipUnless(HardLink.TryCreate(document, link), "no hard links here");

        var run = Tool.Run("check", document, "-o", link);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(DocumentFiles.Sample, File.ReadAllBytes(document));
    }

    [Fact]
    public void Accept_OfADocument_IsUsedByCheck()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.docx", DocumentFiles.Sample);

        var accepted = Tool.Run([
            "accept",
            document,
            "--code",
            "PB2003",
            "--reason",
            "差额用于交通卡",
            "--role",
            "审核岗",
            "--until",
            "2026-12-31",
        ]);
        var run = Tool.Run("check", document, "--as-of", "2026-03-01");

        Assert.Equal(0, accepted.ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.Path, "a.accepted.json")));
        Assert.Contains("已接受：差额用于交通卡", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Accept_OfAFileWithoutDeclaration_IsRefused()
    {
        using var file = new TemporaryFile(DocumentFiles.Others["发票.docx"].Content, "发票.docx");

        var run = Tool.Run([
            "accept",
            file.Path,
            "--code",
            "PB2003",
            "--reason",
            "无",
            "--role",
            "岗",
            "--until",
            "2026-12-31",
        ]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("须先改正", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Previous_Document_IsCompared()
    {
        using var folder = new TemporaryFolder();
        var before = folder.Write("before.docx", DocumentFiles.Anonymous(visits: 20));
        var now = folder.Write("now.docx", DocumentFiles.Anonymous(visits: 12));

        var run = Tool.Run([
            "check",
            now,
            "--previous",
            before,
            "--year",
            "2026",
            "--department",
            "某区民政局",
        ]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PB5007", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Previous_FileWithoutDeclaration_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var before = folder.Write("before.docx", DocumentFiles.Others["发票.docx"].Content);
        var now = folder.Write("now.docx", DocumentFiles.Anonymous());

        var run = Tool.Run("check", now, "--previous", before);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("before.docx", run.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Mixed()
    {
        var folder = new TemporaryFolder();
        _ = folder.Write("sample.docx", DocumentFiles.Sample);
        _ = folder.Write("songjiang.json", Sample.Json);
        _ = folder.Write(
            "songjiang.accepted.json",
            "{\"format\":\"performance-budget-acceptances\",\"version\":\"1.0\",\"acceptances\":[]}"
        );
        _ = folder.Write("下级/anonymous.docx", DocumentFiles.Anonymous());
        foreach (var (name, other) in DocumentFiles.Others)
        {
            _ = folder.Write("其他/" + name, other.Content);
        }

        return folder;
    }

    private static string[] Codes(string output) =>
        [.. Finding().Matches(output).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex(
        "^  (错误|需核实|提示) {2,4}(?<code>PB\\d{4})  ",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Finding();
}
