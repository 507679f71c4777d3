using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Reports.Tests.Html;

public sealed class HtmlReportTests
{
    private const string Hostile =
        "甲<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;]]>--><!--javascript:alert(1)";

    private static readonly Finding[] SampleFindings =
    [
        .. DeclarationReview.Run(DeclarationJson.Read(Sample.Json).GetDeclaration()).Findings,
    ];

    public static TheoryData<string> Codes { get; } = [.. RuleFixture.Codes];

    private static readonly HtmlPage Page = HtmlPage.Of(Sample.Json);

    [Fact]
    public void Report_IsOneFileInChinese_WithNothingFromElsewhere()
    {
        string[] known =
        [
            "html head meta title style body main article section header h1 h2 h3 h4 h5 h6 p span b strong a div ul ol li",
            "table caption colgroup col thead tbody tfoot tr th td figure figcaption svg text rect",
        ];
        var names = known.SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.Ordinal);

        Assert.Equal("zh-CN", Page.Root.Attribute("lang")!.Value);
        Assert.All(
            Page.Root.Descendants(),
            element =>
            {
                Assert.Contains(element.Name.LocalName, names);
                Assert.DoesNotContain(
                    element.Attributes(),
                    attribute =>
                        attribute.Name.LocalName is "src" or "style" or "srcset"
                        || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)
                );
            }
        );
        Assert.All(
            Page.Root.Descendants("a"),
            link => Assert.StartsWith("#", link.Attribute("href")!.Value, StringComparison.Ordinal)
        );
        Assert.DoesNotMatch("url\\(|@import|https?:", Page.Source);
        Assert.Contains(
            "default-src 'none'",
            Page.Root.Element("head")!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Report_IsMadeForPaperToo()
    {
        var style = Page.Root.Element("head")!.Element("style")!.Value;

        Assert.Contains("@page { size: A4;", style, StringComparison.Ordinal);
        Assert.Matches(@"@media print \{[\s\S]*\.project \{ break-before: page; \}", style);
        Assert.Matches(@"@media print \{[\s\S]*tfoot \{ display: table-row-group; \}", style);
    }

    [Fact]
    public void Anchors_AreUnique_AndLinksLeadToThem() => AssertLinked(Page);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Findings_OfEveryRule_StandBesideACell(string code)
    {
        var json = Encoding.UTF8.GetString(RuleFixture.Of(code).Bad.Declaration);
        var page = HtmlPage.Of(json);
        var findings = DeclarationReview.Run(DeclarationJson.Read(json).GetDeclaration()).Findings;

        AssertLinked(page);
        Assert.Equal(Enumerable.Range(1, findings.Length), page.Notes());
        Assert.All(
            findings,
            finding =>
                Assert.Contains(
                    page.OfClass("note"),
                    note =>
                        note.Value.Contains(finding.GetMessage(Language.Chinese), StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void Findings_LeadFromListToCellToNoteAndBack()
    {
        Assert.Equal(Enumerable.Range(1, SampleFindings.Length), Page.Notes());
        Assert.All(
            Page.Notes(),
            number =>
            {
                var entry = LinksOf(Page.At($"s{number}"));
                var note = Page.At($"f{number}");
                var cell = entry[1];

                Assert.Equal($"f{number}", entry[0]);
                Assert.Contains($"s{number}", LinksOf(note));
                Assert.Contains(cell, LinksOf(note));
                Assert.Contains($"f{number}", LinksOf(Page.At(cell)));
            }
        );
    }

    [Fact]
    public void Finding_StandsBesideTheCellThatItSpeaksAbout()
    {
        var cell = Page.At("/projects/0/budget/lines/2");
        var row = cell.Parent!;
        var notes = row.ElementsAfterSelf("tr").First();

        Assert.Contains("来松挂职（跟班学习）干部工作", cell.Value, StringComparison.Ordinal);
        Assert.Contains("250,000.00", row.Value, StringComparison.Ordinal);
        Assert.Contains("notes", HtmlPage.ClassesOf(notes));
        Assert.Contains("14.40万元 + 10.56万元应为24.96万元", notes.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_AboutSeveralIndicators_IsMarkedAtEachOfThem()
    {
        var note = Page.OfClass("note")
            .First(note => note.Value.Contains("PB3003", StringComparison.Ordinal));
        var anchor = note.Attribute("id")!.Value;

        Assert.Contains(anchor, LinksOf(Page.At("/projects/0/indicators/14")));
        Assert.Contains(anchor, LinksOf(Page.At("/projects/0/indicators/15")));
        Assert.DoesNotContain(anchor, LinksOf(Page.At("/projects/0/indicators/13")));
    }

    [Fact]
    public void Severity_HasSignAndWord_NotOnlyAColour()
    {
        (string Class, string Sign, string Word)[] severities =
        [
            ("error", "×", "错误"),
            ("warning", "▲", "需核实"),
            ("information", "○", "提示"),
        ];

        Assert.All(
            severities,
            severity =>
            {
                var notes = Page.OfClass("note")
                    .Where(note => HtmlPage.ClassesOf(note).Contains(severity.Class))
                    .ToArray();
                Assert.NotEmpty(notes);
                Assert.All(
                    notes,
                    note => Assert.Matches($@"^\s*{severity.Sign}\d+ {severity.Word}", note.Value)
                );
                Assert.Contains(
                    $"{severity.Sign} {severity.Word} {notes.Length}",
                    Assert.Single(Page.OfClass("totals")).Value,
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Fact]
    public void Form_HasEveryNameAmountAndValue()
    {
        var declaration = DeclarationJson.Read(Sample.Json).GetDeclaration();

        Assert.All(
            declaration.Projects.Select((project, i) => (project, Pointer: $"/projects/{i}")),
            entry =>
            {
                var (project, pointer) = entry;
                AssertCell(pointer + "/name", project.Name);
                AssertCell(pointer + "/annualFunding/total", Amount(project.AnnualFunding!.Total));
                AssertCell(pointer + "/goals/annual", project.Goals.Annual!);
                for (var i = 0; i < project.Indicators.Length; i++)
                {
                    AssertCell($"{pointer}/indicators/{i}", project.Indicators[i].Name);
                    AssertCell(
                        $"{pointer}/indicators/{i}/value",
                        project.Indicators[i].Value?.Text ?? "（空）"
                    );
                }

                AssertLines(project.Budget.Lines, pointer + "/budget/lines");
                AssertCell(pointer + "/statement/overview/text", project.Statement!.Overview!.Text!);
            }
        );

        void AssertLines(IReadOnlyList<BudgetLine> lines, string pointer)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                AssertCell($"{pointer}/{i}/name", lines[i].Name);
                AssertCell($"{pointer}/{i}/amount", Amount(lines[i].Amount!.Value));
                AssertCell(
                    $"{pointer}/{i}/stated",
                    lines[i].Stated?.ToString(null, CultureInfo.InvariantCulture) ?? string.Empty
                );
                AssertLines(lines[i].Lines, $"{pointer}/{i}/lines");
            }
        }

        void AssertCell(string anchor, string text) =>
            Assert.StartsWith(text, Page.At(anchor).Value.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Formula_IsWorkedOut() =>
        Assert.Contains(
            "800.00元 × 10 × 6 + 800.00元 × 6 × 12 = 48,000.00元 + 57,600.00元 = 105,600.00元 = 10.56万元 与写明的10.56万元一致。",
            Page.At("/projects/0/budget/lines/2/lines/1/formula").Value,
            StringComparison.Ordinal
        );

    [Fact]
    public void Picture_HasABarForEveryLine_WithItsAmount()
    {
        var bars = Page.OfClass("project").First().Descendants("svg").ToArray();

        Assert.Equal(8, bars.Length);
        Assert.Contains("来松挂职（跟班学习）干部工作", bars[2].Value, StringComparison.Ordinal);
        Assert.Contains("250,000.00元　37.4%", bars[2].Value, StringComparison.Ordinal);

        // The two sub-lines of the line, which miss its amount by 400 yuan.
        var parts = bars[2]
            .Elements("rect")
            .Where(rectangle => rectangle.Attribute("class")!.Value == "part")
            .Select(rectangle => Percent(rectangle.Attribute("width")!.Value))
            .ToArray();
        Assert.Equal(2, parts.Length);
        Assert.Equal(249_600m / 667_800m * 100, parts.Sum(), precision: 2);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Report_UnderAnyCulture_IsTheSameBytes(string culture)
    {
        var expected = Written.Of(ReportFormat.Html, Sample.Json);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Written.Of(ReportFormat.Html, Sample.Json));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void HostileTexts_StayTexts()
    {
        var json = Sample.Changed(document =>
        {
            document["department"] = Hostile;
            var project = document["projects"]![0]!;
            project["name"] = Hostile;
            project["goals"]!["annual"] = Hostile + new string('长', 15_000);
            project["indicators"]![0]!["name"] = Hostile;
            project["budget"]!["lines"]![0]!["name"] = "javascript:alert(1)";
            project["budget"]!["lines"]![0]!["text"] = Hostile;
            project["statement"]!["title"] = "乙\u202E\u2066丙\u200F";
            project["statement"]!["overview"]!["text"] = new string('W', 15_000);
        });

        var page = HtmlPage.Of(json, name: "<script>.json");

        AssertLinked(page);
        Assert.StartsWith(Hostile, page.At("/projects/0/goals/annual").Value, StringComparison.Ordinal);
        Assert.StartsWith(Hostile, page.At("/projects/0/name").Value, StringComparison.Ordinal);
        Assert.Contains("乙\uFFFD\uFFFD丙\uFFFD", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page.Source, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page.Source, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--", page.Source, StringComparison.Ordinal);
        AssertVisible(page.Source);
    }

    [Fact]
    public void HostileTexts_ThatReadingRefuses_StayTextsToo()
    {
        var json = Sample.Changed(document =>
        {
            var project = document["projects"]![0]!;
            project["name"] = "甲\0\u0007<b>\uFFFE";
            project["\" onload=\"alert(1)"] = 1;
            project["indicators"]![0]!["</td><script>"] = "\u2028";
        });

        var page = HtmlPage.Of(json, name: "<script>.json");

        AssertLinked(page);
        Assert.Contains("甲\uFFFD\uFFFD<b>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page.Source, StringComparison.Ordinal);
        AssertVisible(page.Source);
    }

    [Theory]
    [InlineData("%PDF-1.4")]
    [InlineData("")]
    [InlineData("{\"projects\":[{},{\"name\":\"甲\"}]}")]
    public void Report_OfNoDeclaration_ShowsItsProblems(string content)
    {
        var page = HtmlPage.Of(content);

        AssertLinked(page);
        Assert.NotEmpty(page.Notes());
        Assert.Contains("因此没有审核", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfACleanDeclaration_SaysSo()
    {
        var page = HtmlPage.Of(Declarations.Clean());

        Assert.Empty(page.Notes());
        Assert.Contains("没有错误。", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AcceptedFinding_IsTickedOff_WithItsReason()
    {
        var page = HtmlPage.Of(Sample.Json, options: AcceptedSample.Options);
        var note = Assert.Single(page.OfClass("note"), note => HtmlPage.ClassesOf(note).Contains("accepted"));
        var anchor = note.Attribute("id")!.Value;

        AssertLinked(page);
        Assert.Matches(@"^\s*√\d+ 错误", note.Value);
        Assert.Contains("已接受：" + AcceptedSample.Reason, note.Value, StringComparison.Ordinal);
        Assert.Contains(anchor, LinksOf(page.At("/projects/0/budget/lines/2")));
        Assert.Contains("√ 已接受 1", page.OfClass("totals").First().Value, StringComparison.Ordinal);
        Assert.Contains("接受截至 2026-03-01", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_InEnglish_SaysSo()
    {
        var page = HtmlPage.Of(Sample.Json, Language.English);

        AssertLinked(page);
        Assert.Equal("en", page.Root.Attribute("lang")!.Value);
        Assert.Contains("Budget breakdown", page.Text, StringComparison.Ordinal);
        Assert.Contains("×4 Error", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfMany_IsTheSummaryOfThem()
    {
        var page = HtmlPage.Of(
            Written.OfMany(
                ReportFormat.Html,
                ("a.json", Declarations.Wrong("甲局")),
                ("b.json", Sample.Json),
                ("c.json", Sample.Json)
            )
        );

        AssertLinked(page);
        Assert.Contains("甲局", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("干部工作经费", page.Text, StringComparison.Ordinal);
        Assert.Contains("申报3份（有错误的3份）", page.Text, StringComparison.Ordinal);
        Assert.Contains("no-such-file.json", page.Text, StringComparison.Ordinal);
    }

    private static void AssertLinked(HtmlPage page)
    {
        var anchors = page.Anchors.ToArray();

        Assert.Equal(anchors.Distinct(StringComparer.Ordinal), anchors);
        Assert.All(anchors, anchor => Assert.DoesNotMatch(@"\s", anchor));
        Assert.Empty(page.Links.Except(anchors, StringComparer.Ordinal));
    }

    /// <summary>Nothing that hides, reorders or ends text, as characters or as references to them.</summary>
    private static void AssertVisible(string html)
    {
        Assert.DoesNotMatch("&#(?!39;)", html);
        Assert.DoesNotContain(
            html.EnumerateRunes(),
            rune =>
                rune.Value is not '\n'
                && (
                    Rune.GetUnicodeCategory(rune)
                        is UnicodeCategory.Control
                            or UnicodeCategory.Format
                            or UnicodeCategory.LineSeparator
                            or UnicodeCategory.ParagraphSeparator
                    || (rune.Value & 0xFFFE) == 0xFFFE
                )
        );
    }

    private static string[] LinksOf(XElement element) =>
        [
            .. element
                .DescendantsAndSelf("a")
                .Select(link => Uri.UnescapeDataString(link.Attribute("href")!.Value[1..])),
        ];

    private static string Amount(Money amount) => amount.ToString("N", CultureInfo.InvariantCulture);

    private static decimal Percent(string width) =>
        decimal.Parse(width.TrimEnd('%'), CultureInfo.InvariantCulture);
}
