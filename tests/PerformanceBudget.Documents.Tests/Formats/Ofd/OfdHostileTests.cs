using System.Globalization;
using static PerformanceBudget.Documents.Tests.Formats.Ofd.OfdPageFixture;

namespace PerformanceBudget.Documents.Tests.Formats.Ofd;

/// <summary>Small files that take minutes or gigabytes where nothing bounds them.</summary>
public sealed class OfdHostileTests
{
    private const int Megabyte = 1 << 20;
    private const string Template = "<ofd:TemplatePage ID=\"7\" BaseLoc=\"Template.xml\"/>";

    [Fact]
    public void Composite_ThatContainsItself_IsDrawnAsOftenAsTheyAreNested() =>
        Assert.Equal(
            17,
            Drawn(
                "<ofd:TextObject Size=\"4\"><ofd:TextCode X=\"1\" Y=\"1\">甲</ofd:TextCode></ofd:TextObject><ofd:CompositeObject ResourceID=\"5\"/>",
                Composite(
                    "<ofd:TextObject Size=\"4\"><ofd:TextCode X=\"1\" Y=\"1\">甲</ofd:TextCode></ofd:TextObject><ofd:CompositeObject ResourceID=\"5\"/>"
                )
            ).Letters.Count
        );

    [Fact]
    public void Composite_ThatContainsItselfThreeTimes_IsRefused() =>
        AssertRefused(
            PackageFile.Ofd(
                Content("<ofd:CompositeObject ResourceID=\"5\"/>"),
                Composite(Repeated("<ofd:CompositeObject ResourceID=\"5\"/>", 3))
            ),
            "PB1223",
            1
        );

    /// <summary>Nothing of it has letters or lines, which are counted themselves.</summary>
    [Theory]
    [InlineData("<ofd:TextObject><ofd:TextCode/></ofd:TextObject>")]
    [InlineData("<ofd:ImageObject Boundary=\"1 1 1 1\"/>")]
    [InlineData("<ofd:PathObject><ofd:AbbreviatedData>C</ofd:AbbreviatedData></ofd:PathObject>")]
    public void Composite_OfManyObjectsOnAllPages_IsRefused(string drawn) =>
        AssertRefused(
            Pages(
                Content(Repeated("<ofd:CompositeObject ResourceID=\"5\"/>", 10)),
                Composite(Repeated(drawn, 9_000))
            ),
            "PB1216",
            192
        );

    /// <summary>Its numbers would be far beyond what a number can be.</summary>
    [Fact]
    public void Composite_ThatGrowsInItself_IsBesideThePage() =>
        Assert.Empty(
            Drawn(
                "<ofd:CompositeObject ResourceID=\"5\" CTM=\"1e27 1e27 -1e27 1e27 1e27 1e27\"/>",
                Composite(
                    """
                    <ofd:CompositeObject ResourceID="5" CTM="1e27 1e27 -1e27 1e27 1e27 1e27"/>
                    <ofd:TextObject Size="1e27" HScale="1e27"><ofd:TextCode X="1e27" Y="1e27" DeltaX="1e27">甲乙</ofd:TextCode></ofd:TextObject>
                    """
                )
            ).Letters
        );

    [Theory]
    [InlineData("Size=\"1e9\"")]
    [InlineData("Size=\"-1e9\"")]
    [InlineData("Size=\"4\" HScale=\"1e9\"")]
    [InlineData("Size=\"4\" CTM=\"0 1e9 1e9 0 0 0\"")]
    public void Letters_LargerThanAnyPage_AreReadAtSmallCost(string attributes)
    {
        var file = PackageFile.Ofd(
            Content(
                Repeated(
                    $"<ofd:TextObject {attributes}><ofd:TextCode X=\"1\" Y=\"1\">甲</ofd:TextCode></ofd:TextObject>",
                    1_000
                )
            )
        );
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Empty(DocumentFixture.Read(file).Tables());

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * Megabyte);
    }

    [Fact]
    public void Parameters_ThatAreRelativeToEachOther_AreResolved() =>
        Assert.Equal(
            "甲",
            Drawn(
                    "<ofd:TextObject Size=\"4\" DrawParam=\"1\"><ofd:TextCode X=\"1\" Y=\"9\">甲</ofd:TextCode></ofd:TextObject>",
                    "<ofd:DrawParams><ofd:DrawParam ID=\"1\" Relative=\"2\"/><ofd:DrawParam ID=\"2\" Relative=\"1\"/></ofd:DrawParams>"
                )
                .Text()
        );

    [Fact]
    public void Blocks_InOneAnother_AreRefused() =>
        AssertRefused(
            PackageFile.Ofd(Content(Repeated("<ofd:PageBlock>", 300) + Repeated("</ofd:PageBlock>", 300))),
            "PB1215",
            2
        );

    [Theory]
    [InlineData(
        "<ofd:TextObject>",
        "<ofd:TextCode>甲</ofd:TextCode>",
        "</ofd:TextObject>",
        210_000,
        "PB1223",
        64
    )]
    [InlineData("", "<ofd:CompositeObject/>", "", 210_000, "PB1223", 64)]
    [InlineData(
        "<ofd:TextObject><ofd:TextCode>",
        "A",
        "</ofd:TextCode></ofd:TextObject>",
        210_000,
        "PB1224",
        32
    )]
    [InlineData(
        "<ofd:TextObject><ofd:CGTransform CodePosition=\"0\" GlyphCount=\"2000000000\"/><ofd:TextCode>",
        "A",
        "</ofd:TextCode></ofd:TextObject>",
        1,
        "PB1224",
        1
    )]
    [InlineData(
        "<ofd:PathObject><ofd:AbbreviatedData>",
        "M1 1L9 1",
        "</ofd:AbbreviatedData></ofd:PathObject>",
        110_000,
        "PB1225",
        64
    )]
    [InlineData("", "<ofd:ImageObject Boundary=\"1 1 1 1\"/>", "", 210_000, "PB1223", 64)]
    public void Page_OfManyThings_IsRefusedAtBoundedCost(
        string before,
        string repeated,
        string behind,
        int times,
        string code,
        int megabytes
    ) =>
        AssertRefused(PackageFile.Ofd(Content(before + Repeated(repeated, times) + behind)), code, megabytes);

    [Theory]
    [InlineData("<ofd:Template TemplateID=\"7\"/>", 210_000, "PB1223", 64)]
    [InlineData("<ofd:PageRes>Res.xml</ofd:PageRes>", 210_000, "PB1223", 64)]
    public void Page_ThatNamesMuch_IsRefusedAtBoundedCost(
        string repeated,
        int times,
        string code,
        int megabytes
    ) =>
        AssertRefused(
            PackageFile.Zip([
                .. PackageFile.OfdParts(Repeated(repeated, times), commonData: Template),
                PackageFile.OfdPart("Doc_0/Template.xml", "Page", string.Empty),
            ]),
            code,
            megabytes
        );

    [Theory]
    [InlineData("<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>", "OFD.xml", "DocBody", "PB1212", 2)]
    [InlineData(
        "<ofd:Page BaseLoc=\"Pages/Page_0/Content.xml\"/>",
        "Doc_0/Document.xml",
        "Pages",
        "PB1221",
        2
    )]
    [InlineData(
        "<ofd:TemplatePage ID=\"#\" BaseLoc=\"T.xml\"/>",
        "Doc_0/Document.xml",
        "CommonData",
        "PB1221",
        2
    )]
    [InlineData("<ofd:PublicRes>Res.xml</ofd:PublicRes>", "Doc_0/Document.xml", "CommonData", "PB1212", 4)]
    [InlineData("<ofd:DrawParam ID=\"#\"/>", "Doc_0/PublicRes.xml", "DrawParams", "PB1223", 128)]
    [InlineData("<ofd:Font FontName=\"Symbol\" ID=\"#\"/>", "Doc_0/PublicRes.xml", "Fonts", "PB1223", 128)]
    [InlineData("<ofd:CompositeGraphicUnit ID=\"#\"/>", "Doc_0/PublicRes.xml", "Composites", "PB1223", 128)]
    public void Part_OfManyEntries_IsRefusedAtBoundedCost(
        string repeated,
        string part,
        string element,
        string code,
        int megabytes
    )
    {
        var times = code is "PB1223" ? 210_000 : 2_100;
        var entries = string.Concat(
            Enumerable
                .Range(0, times)
                .Select(i =>
                    repeated.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                )
        );

        AssertRefused(
            PackageFile.Zip([
                .. PackageFile.OfdParts(string.Empty).Where(other => other.Name != part),
                PackageFile.OfdPart(part, "Root", $"<ofd:{element}>{entries}</ofd:{element}>"),
            ]),
            code,
            megabytes
        );
    }

    /// <summary>Each page is within the limits, and all of them together would take gigabytes.</summary>
    [Theory]
    [InlineData(
        "<ofd:TextObject Size=\"4\"><ofd:TextCode X=\"1\" Y=\"1\" DeltaX=\"0.001\">",
        "甲",
        "</ofd:TextCode></ofd:TextObject>",
        256
    )]
    [InlineData(
        "<ofd:PathObject><ofd:AbbreviatedData>",
        "M1 1L9 1",
        "</ofd:AbbreviatedData></ofd:PathObject>",
        512
    )]
    public void Template_OfManyPages_IsRefusedAtBoundedCost(
        string before,
        string repeated,
        string behind,
        int megabytes
    ) => AssertRefused(Pages(Content(before + Repeated(repeated, 90_000) + behind)), "PB1216", megabytes);

    /// <summary>An OFD of a thousand pages with the same template.</summary>
    private static byte[] Pages(string template, string resources = "") =>
        PackageFile.Zip([
            .. PackageFile
                .OfdParts("<ofd:Template TemplateID=\"7\"/>", resources)
                .Where(part => part.Name is not "Doc_0/Document.xml"),
            PackageFile.OfdPart(
                "Doc_0/Document.xml",
                "Document",
                $"""
                <ofd:CommonData>{Template}<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>
                <ofd:Pages>{Repeated("<ofd:Page BaseLoc=\"Pages/Page_0/Content.xml\"/>", 1_000)}</ofd:Pages>
                """
            ),
            PackageFile.OfdPart("Doc_0/Template.xml", "Page", template),
        ]);

    private static string Composite(string objects) =>
        $"""
            <ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="5"><ofd:Content>{objects}</ofd:Content></ofd:CompositeGraphicUnit>
            </ofd:CompositeGraphicUnits>
            """;

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static void AssertRefused(byte[] file, string code, int megabytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refusal = Refusal(file);

        Assert.Equal(code, refusal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (long)megabytes * Megabyte);
    }
}
