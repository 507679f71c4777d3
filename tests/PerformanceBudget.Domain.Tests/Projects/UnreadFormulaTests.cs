using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Projects;

/// <summary>A formula that cannot be read is a remark, and the line has it as text.</summary>
public sealed class UnreadFormulaTests
{
    private const string Sound =
        "\"formula\":\"3天*800人*60.00元/人/天=144000.00元\",\"text\":\"学员800人。\"";

    [Theory]
    [InlineData("\"formula\":\"3天*800人*\",\"text\":\"学员800人。\"", "学员800人。\n3天*800人*")]
    [InlineData("\"text\":\"学员800人。\",\"formula\":\"3天*800人*\"", "学员800人。\n3天*800人*")]
    [InlineData("\"formula\":\"按综合定额测算\"", "按综合定额测算")]
    [InlineData("\"formula\":\"3天*\",\"formulaComposed\":true", "3天*")]
    public void Formula_ThatCannotBeRead_IsTextOfItsLine(string line, string text)
    {
        var json = Sample.Json.Replace(Sound, line, StringComparison.Ordinal);

        var reading = DeclarationJson.Read(json);

        var finding = Assert.Single(reading.Findings).Finding;
        Assert.Equal("PB1013", finding.Code.ToString());
        Assert.Equal(Severity.Information, finding.Severity);
        Assert.Equal("/projects/0/budget/lines/0/formula", finding.Pointer);
        Assert.True(reading.IsComplete);
        var read = reading.GetDeclaration().Projects[0].Budget.Lines[0];
        Assert.Null(read.Formula);
        Assert.False(read.FormulaComposed);
        Assert.Equal(text, read.Text);
        Assert.Equal(reading.Declaration, JsonSerializer.Deserialize<DepartmentDeclaration>(json));
        Assert.Equal(
            reading.Declaration,
            DeclarationJson.Read(DeclarationJson.ToJson(reading.Declaration!)).GetDeclaration()
        );
    }

    [Fact]
    public void PlaceOfTheMistake_IsNamed() =>
        Assert.Contains(
            "第9个字符",
            Assert
                .Single(
                    DeclarationJson
                        .Read(
                            Sample.Json.Replace(Sound, "\"formula\":\"3天*800人*\"", StringComparison.Ordinal)
                        )
                        .Findings
                )
                .Finding.GetMessage(Language.Chinese),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("\"formula\":\"3天*\",\"lines\":[{\"name\":\"甲\",\"amount\":1}]", "PB1109")]
    [InlineData("\"formula\":\"3天*=\",\"formulaComposed\":true", "PB1116")]
    [InlineData("\"formula\":\" \"", "PB1101")]
    [InlineData("\"formula\":\"3\\u0001\"", "PB1102")]
    public void Formula_WhateverItSays_KeepsToTheRestOfTheForm(string line, string code) =>
        Assert.Equal(
            [code],
            DeclarationJson
                .Read(Sample.Json.Replace(Sound, line, StringComparison.Ordinal))
                .Findings.Where(located => located.Finding.Severity == Severity.Error)
                .Select(located => located.Finding.Code.ToString())
        );

    [Fact]
    public void Formula_WithNoRoomBehindTheText_IsRefused()
    {
        var line = $"\"formula\":\"3天*\",\"text\":\"{new string('字', 19_998)}\"";

        Assert.Contains(
            DeclarationJson.Read(Sample.Json.Replace(Sound, line, StringComparison.Ordinal)).Findings,
            located => located.Finding.Code.ToString() == "PB1103"
        );
    }

    [Fact]
    public void FormulaAlone_ThatCannotBeRead_IsRefused() =>
        Assert.Contains(
            "PB1013",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CostFormula>("\"3天*\"")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void ManyFormulas_ThatCannotBeRead_AreReadToTheEnd()
    {
        var lines = string.Join(
            ',',
            Enumerable.Repeat("{\"name\":\"甲\",\"amount\":1,\"formula\":\"3天*\"}", 1_500)
        );
        var json = Sample.Json.Replace(Sound, $"\"lines\":[{lines}]", StringComparison.Ordinal);

        var reading = DeclarationJson.Read(json);

        Assert.True(reading.IsComplete);
        Assert.Equal(1_001, reading.Findings.Length);
        Assert.Single(reading.Findings, located => located.Finding.Code.ToString() == "PB1028");
        Assert.Equal(1_500, reading.Declaration!.Projects[0].Budget.Lines[0].Lines.Length);
    }
}
