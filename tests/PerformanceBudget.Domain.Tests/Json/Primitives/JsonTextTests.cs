using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData(60, 60, "")]
    [InlineData(61, 60, "…")]
    [InlineData(1_000, 60, "…")]
    public void Text_ThatIsLong_IsQuotedAsFarAsAMessageHoldsIt(int length, int quoted, string end) =>
        Assert.Equal(new string('长', quoted) + end, Quoted($"\"{new string('长', length)}\""));

    [Fact]
    public void Text_CutWithinAPair_LosesThePair() =>
        Assert.Equal(new string('长', 59) + "…", Quoted($"\"{new string('长', 59)}𠮷长\""));

    [Theory]
    [InlineData("\"\\u957f\"", "长")]
    [InlineData("\"\\uD840\"", "\\uD840")]
    [InlineData("12.50", "12.50")]
    public void Text_IsDecoded_WhereItIsText(string json, string quoted) =>
        Assert.Equal(quoted, Quoted(json));

    private static string Quoted(string json)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        _ = reader.Read();
        return JsonText.Of(in reader);
    }
}
