namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

/// <summary>Forms whose tables lack lines, so that their cells were inferred.</summary>
public sealed class InferredFormsTests
{
    private static readonly string[] Form =
    [
        "项目名称|养老|项目性质|经常性",
        "年度总体目标|做好工作||",
        "一级指标|二级指标|三级指标|指标值",
        "产出指标|数量指标|床位数|≥100张",
        "|质量指标|合格率|≥95%",
    ];

    [Fact]
    public void Form_InWhichEverythingFits_HasNoDoubt() =>
        Assert.Empty(Read(GridTrust.Inferred, Form).Findings);

    [Fact]
    public void TextThatFitsNowhere_MakesEveryDatumDoubtful()
    {
        var read = Read(GridTrust.Inferred, [Form[0], "散落|的|文字|", .. Form[1..]]);

        Assert.Equal(
            [
                "/projects/0",
                "/projects/0/goals/annual",
                "/projects/0/indicators/0",
                "/projects/0/indicators/1",
                "/projects/0/name",
                "/projects/0/nature",
            ],
            read.Findings.Select(said => said.Finding.Pointer).Distinct().Order()
        );
    }

    [Fact]
    public void TextThatFitsNowhere_BetweenLines_IsNoDoubtAboutTheRest() =>
        Assert.Equal(
            ["PB1255"],
            Read(GridTrust.Ruled, [Form[0], "散落|的|文字|", .. Form[1..]])
                .Findings.Select(said => said.Finding.Code.ToString())
                .Distinct()
        );

    [Fact]
    public void Rows_OfAFormThatFellApart_AreSaid()
    {
        var read = DocumentReader.Recognise(
            new SourceDocument(
                "pdf",
                [
                    PrintedRows.Table(
                        GridTrust.Inferred,
                        "项目名|某某|项目性质|经常性",
                        "称|项目|实施单位|某某局",
                        "主管部门|某局||"
                    ),
                    PrintedRows.Table(GridTrust.Inferred, Form),
                ]
            )
        );

        Assert.Equal(
            ["项目名某某项目性质经常性", "称项目实施单位某某局", "主管部门某局"],
            read.Findings.Where(said =>
                    said.Finding.Pointer.Length == 0 && said.Finding.Code.ToString() == "PB1255"
                )
                .Select(said => said.Finding["text"]?.ToString())
        );
    }

    private static ReadDeclaration Read(GridTrust trust, string[] rows) =>
        DocumentReader.Recognise(
            new SourceDocument("pdf", [PrintedRows.Table(trust, rows)]),
            new DocumentOptions { FiscalYear = 2026, Department = "某局" }
        );
}
