using System.Text.Json;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Domain.Tests.Audit;

public sealed class SourcePlaceTests
{
    public static TheoryData<SourcePlace, string, string> Places =>
        new()
        {
            { SourcePlace.At(new TextPosition(12, 5)), "12:5", """{"line":12,"column":5}""" },
            { SourcePlace.OnPage(3), "p3", """{"page":3}""" },
            {
                SourcePlace.OnPage(3, new PageBox(72, 120.5m, 451.2m, 14)),
                "p3",
                """{"page":3,"box":{"left":72.00,"top":120.50,"width":451.20,"height":14.00}}"""
            },
            { SourcePlace.InCell("Sheet!C5"), "Sheet!C5", """{"cell":"Sheet!C5"}""" },
            { SourcePlace.InParagraph(7), "¶7", """{"paragraph":7}""" },
        };

    [Theory]
    [MemberData(nameof(Places))]
    public void Place_IsWritten_AsWhatItsSourceHas(SourcePlace place, string text, string json)
    {
        Assert.Equal(text, place.ToString());
        Assert.Equal(json, JsonSerializer.Serialize(place));
    }

    [Fact]
    public void Place_ThatCannotBe_IsRefused()
    {
        Assert.ThrowsAny<ArgumentException>(() => SourcePlace.At(default));
        Assert.ThrowsAny<ArgumentException>(() => SourcePlace.OnPage(0));
        Assert.ThrowsAny<ArgumentException>(() => SourcePlace.OnPage(1, new PageBox(0, 0, -1, 0)));
        Assert.ThrowsAny<ArgumentException>(() => SourcePlace.InCell(" "));
        Assert.ThrowsAny<ArgumentException>(() => SourcePlace.InParagraph(0));
    }
}
